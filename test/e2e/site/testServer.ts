import { randomUUID } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { resolve } from 'node:path'
import { cases } from '../../support/cases.js'
import { policies } from '../policies/policies.js'
import { seededDefects } from '../policies/seededDefects.js'
import { attribute, loading } from './html.js'
import { bundle, reacts, server } from './reacts.js'

type Wrong = 'defects' | 'words' | 'attribute'

export interface Asked {
  readonly react: string
  readonly by: 'server' | 'browser'
  /** The name of a policy. */
  readonly policy?: string
  /** The defect of the page, with one component alone: seeded violations, a different text or an extra attribute in the server HTML. */
  readonly wrong?: Wrong
  /** `false` to omit it. */
  readonly strictMode?: boolean
}

export interface TestServer {
  address(asked: Asked): string
  close(): Promise<void>
}

type Writers = Awaited<ReturnType<typeof server>>

const ALONE = {
  defects: 'ChainNeutralBadge',
  words: 'DecentralizationStats',
  attribute: 'DecentralizationStats',
}

/** Every component in every variant, as server HTML or as an empty container. */
const renderContainers = async ({ by, wrong, strictMode = true }: Asked, { element, writers }: Writers) => {
  const shown = wrong ? cases.filter(([title]) => title === ALONE[wrong]) : cases
  const serverHtml = shown.map(async ([, name, variant]) => {
    const variantAttribute = variant ? ` data-variant="${attribute(variant)}"` : ''
    const other = wrong === 'words' ? 'withheld' : variant
    const html = by === 'server' ? await writers.renderToString(element(name, other, strictMode)) : ''
    const sent = wrong === 'attribute' ? html.replace(' ', ' data-planted="" ') : html
    return `<div data-name="${name}"${variantAttribute}>${sent}</div>`
  })
  return `${(await Promise.all(serverHtml)).join('\n')}${wrong === 'defects' ? seededDefects : ''}`
}

const frame = (src: string) => `<!doctype html>
<html lang="en">
  <head><meta charset="utf-8"><title>Host</title></head>
  <body style="margin: 0">
    <iframe sandbox="allow-scripts" src="${attribute(src)}" title="Components" style="border: 0; width: 100vw; height: 100vh; display: block"></iframe>
  </body>
</html>`

/** Serves pages of components of the built package with either React, under any policy. */
export const serve = async (mode: 'production' | 'development'): Promise<TestServer> => {
  const files = new Map<string, string>()
  const servers = new Map<string, Writers>()
  const sheet = {
    address: '/styles.css',
    text: readFileSync(resolve('dist/styles.css'), 'utf8'),
  }
  files.set(sheet.address, sheet.text)
  await Promise.all(
    reacts.map(async (react) => {
      servers.set(react, await server(react))
      const made = await bundle(react, {
        entryPoints: {
          client: 'test/e2e/site/page.client.tsx',
          defects: 'test/e2e/policies/seededDefects.client.ts',
        },
        outdir: `/${react}`,
        splitting: true,
        format: 'esm',
        minify: mode === 'production',
        define: { 'process.env.NODE_ENV': JSON.stringify(mode) },
      })
      for (const [path, text] of made) files.set(path, text)
    }),
  )

  const page = async (asked: Asked) => {
    const { react, policy: name = 'none', wrong, strictMode = true } = asked
    const policy = policies.find((policy) => policy.name === name)
    const writers = servers.get(react)
    if (!policy || !writers) throw new Error(`No such page: ${JSON.stringify(asked)}`)
    const nonce = randomUUID()
    const scripts = ['client', ...(wrong === 'defects' ? ['defects'] : [])].map(
      (file) => `/${react}/${file}.js`,
    )
    const { head, foot, hashes } = loading({ scripts, sheet }, policy.allowed, nonce)
    const text = policy.text({ nonce, ...hashes })
    const meta = policy.by === 'meta' && `<meta http-equiv="content-security-policy" content="${text}">`
    const header =
      policy.by === 'report-only' ? 'content-security-policy-report-only' : 'content-security-policy'
    const html = `<!doctype html>
<html lang="en"${strictMode ? ' data-strict' : ''}>
  <head>${meta || ''}<meta charset="utf-8"><title>Components</title>${head}</head>
  <body>${await renderContainers(asked, writers)}${foot}</body>
</html>`
    return { html, headers: text && !meta ? { [header]: text } : {}, framed: policy.framed }
  }

  const answer = async (url: URL): Promise<{ type: string; body: string; headers?: object } | undefined> => {
    const { pathname, search, searchParams } = url
    if (pathname === '/') {
      const { html, headers, framed } = await page(JSON.parse(searchParams.get('asked') ?? '{}'))
      if (framed && !searchParams.has('inside')) return { type: 'html', body: frame(`/${search}&inside`) }
      return { type: 'html', body: html, headers }
    }
    const body = ['/planted', '/reports', '/favicon.ico'].includes(pathname) ? '' : files.get(pathname)
    return body === undefined ? undefined : { type: pathname.endsWith('.css') ? 'css' : 'javascript', body }
  }

  const listener = createServer(async (request, response) => {
    const found = await answer(new URL(request.url ?? '/', 'http://localhost')).catch((error) => ({
      type: 'plain',
      body: `${error}`,
      headers: undefined,
    }))
    response.writeHead(found ? 200 : 404, {
      'content-type': `text/${found?.type ?? 'plain'}; charset=utf-8`,
      // A sandboxed page has an opaque origin, and modules need CORS.
      'access-control-allow-origin': '*',
      ...found?.headers,
    })
    response.end(found?.body)
  })
  await new Promise<void>((done) => listener.listen(0, '127.0.0.1', done))
  const origin = `http://127.0.0.1:${(listener.address() as AddressInfo).port}`
  return {
    address: (asked) => `${origin}/?asked=${encodeURIComponent(JSON.stringify(asked))}`,
    close: () => new Promise((done) => listener.close(() => done())),
  }
}
