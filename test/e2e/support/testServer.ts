import { readFileSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'

export interface TestServer {
  readonly url: string
  close(): Promise<void>
}

const types = { css: 'text/css', js: 'text/javascript' }

/** Serves one page, which goes by its query, our stylesheet, and the files given. */
export const serve = async (
  page: (query: URLSearchParams) => string,
  files: ReadonlyMap<string, Uint8Array>,
): Promise<TestServer> => {
  const all = new Map([...files, ['/styles.css', readFileSync('dist/styles.css')]])
  const server = createServer((request, response) => {
    const { pathname, searchParams } = new URL(request.url ?? '/', 'http://localhost')
    const body = pathname === '/' ? page(searchParams) : pathname === '/favicon.ico' ? '' : all.get(pathname)
    const type = types[pathname.split('.').at(-1) as keyof typeof types] ?? 'text/html'
    response.writeHead(body === undefined ? 404 : 200, { 'content-type': `${type}; charset=utf-8` })
    response.end(body)
  })
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    close: () => new Promise((done) => server.close(() => done())),
  }
}

/** A host page with the given body. */
export const html = (body: string, scripts: readonly string[] = []) => `<!doctype html>
<html lang="en">
  <head><meta charset="utf-8"><title>Host</title><link rel="stylesheet" href="/styles.css"></head>
  <body>${body}${scripts.map((src) => `<script type="module" src="${src}"></script>`).join('')}</body>
</html>`
