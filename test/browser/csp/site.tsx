import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { build } from 'esbuild'
import { StrictMode } from 'react'
import { renderToString } from 'react-dom/server'
import { cases } from '../../support/cases.js'
import { render } from '../../support/components.js'

const strictPolicy =
  "default-src 'none'; script-src 'self'; style-src 'self'; require-trusted-types-for 'script'"

const attribute = (text: string) => text.replaceAll('&', '&amp;').replaceAll('"', '&quot;')

/** Every component in every variant, written by the server, or an empty place for the browser to fill. */
const page = (by: string | null, plant: string | null) => {
  const places = (plant ? cases.filter(([title]) => title === 'ChainNeutralBadge') : cases).map(
    ([, name, variant]) => {
      const said = variant ? ` data-variant="${attribute(variant)}"` : ''
      const html = by === 'server' ? renderToString(<StrictMode>{render(name, variant)}</StrictMode>) : ''
      return `<div data-name="${name}"${said}>${html}</div>`
    },
  )
  return `<!doctype html>
<html lang="en">
  <head><meta charset="utf-8"><title>Components</title><link rel="stylesheet" href="/styles.css"></head>
  <body>${places.join('')}${plant ?? ''}<script type="module" src="/client.js"></script></body>
</html>`
}

export interface Site {
  readonly url: string
  close(): Promise<void>
}

/** Serves `/?by=server|browser`, under the policy with `&policy`; `&plant` is HTML of the test's own, beside one component alone. */
export const serve = async (): Promise<Site> => {
  const { outputFiles } = await build({
    entryPoints: { client: 'test/browser/csp/client.tsx', styles: 'src/styles.css' },
    outdir: '/',
    bundle: true,
    splitting: true,
    format: 'esm',
    target: 'es2022',
    jsx: 'automatic',
    write: false,
    minify: true,
    define: { 'process.env.NODE_ENV': '"production"' },
  })
  const files = new Map(outputFiles.map(({ path, contents }) => [path, contents]))
  const server = createServer((request, response) => {
    const { pathname, searchParams } = new URL(request.url ?? '/', 'http://localhost')
    const body =
      pathname === '/' ? page(searchParams.get('by'), searchParams.get('plant')) : files.get(pathname)
    const type = pathname === '/' ? 'html' : pathname.endsWith('.css') ? 'css' : 'javascript'
    response.setHeader('content-type', `text/${type}; charset=utf-8`)
    if (searchParams.has('policy')) response.setHeader('content-security-policy', strictPolicy)
    response.writeHead(body ? 200 : 404)
    response.end(body)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    close: () => new Promise((resolve) => server.close(() => resolve())),
  }
}
