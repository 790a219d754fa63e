import { readFileSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { build } from 'esbuild'

const STRICT = "default-src 'none'; script-src 'self'; style-src 'self'; require-trusted-types-for 'script'"

/** Allows a host to write by `innerHTML`, and frames of the same origin. */
export const LOOSE = "default-src 'self'"

/** A partner's page in React with the built package. `data-show` names the component, `data-props` has its props. */
const app = `
import { createElement } from 'react'
import { createRoot } from 'react-dom/client'
import * as library from './dist/index.js'
for (const place of document.querySelectorAll('[data-show]')) {
  createRoot(place).render(createElement(library[place.dataset.show], JSON.parse(place.dataset.props ?? '{}')))
}
`

export interface TestServer {
  /** The address of a page with such a body. */
  page(body: string, options?: { head?: string; policy?: string }): string
  close(): Promise<void>
}

const typeOf = (path: string) =>
  path.endsWith('.css') ? 'text/css' : path.endsWith('.js') ? 'text/javascript' : 'text/html'

/** Serves pages under the strict policy, `dist/embed` as `/a/` and `/b/`, and a React app as `/react/app.js`. */
export const serve = async (): Promise<TestServer> => {
  const { outputFiles } = await build({
    stdin: { contents: app, resolveDir: '.' },
    outdir: '/react',
    entryNames: 'app',
    chunkNames: '[name]-[hash]',
    bundle: true,
    splitting: true,
    format: 'esm',
    target: 'es2022',
    write: false,
    minify: true,
    define: { 'process.env.NODE_ENV': '"production"' },
  })
  const bundled = new Map(outputFiles.map(({ path, text }) => [path, text]))
  const pages = new Map<string, { html: string; policy: string }>()
  const bodyOf = (path: string) => {
    const [, file] = /^\/[ab]\/([\w./-]+)$/.exec(path) ?? []
    return file ? readFileSync(`dist/embed/${file}`, 'utf8') : (bundled.get(path) ?? pages.get(path)?.html)
  }
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost')
    const body = pathname === '/favicon.ico' ? '' : bodyOf(pathname)
    response.setHeader('content-type', `${typeOf(pathname)}; charset=utf-8`)
    response.setHeader('content-security-policy', pages.get(pathname)?.policy ?? STRICT)
    response.writeHead(body === undefined ? 404 : 200)
    response.end(body)
  })
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  return {
    page(body, { head = '', policy = STRICT } = {}) {
      const path = `/page-${pages.size}`
      const html = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Page</title>${head}</head><body>${body}</body></html>`
      pages.set(path, { html, policy })
      return url + path
    },
    close: () => new Promise((done) => server.close(() => done())),
  }
}

export const script = (path: string, attributes = '') =>
  `<script type="module" src="${path}"${attributes}></script>`

export const STYLES = '<link rel="stylesheet" href="/a/styles.css">'
