import { readFileSync } from 'node:fs'
import { createServer } from 'node:http'
import { createRequire } from 'node:module'
import type { AddressInfo } from 'node:net'
import { resolve } from 'node:path'
import { createElement, StrictMode } from 'react'
import { renderToString } from 'react-dom/server'
import { build } from 'vite'
import { type Library, Page, type PageProps } from './page.js'

const POLICY = "default-src 'none'; script-src 'self'; style-src 'self'; require-trusted-types-for 'script'"

const html = (body: string, props: PageProps) => `<!doctype html>
<html lang="en">
  <head><meta charset="utf-8"><title>Islands</title><link rel="stylesheet" href="/styles.css"></head>
  <body><div id="root" data-given="${JSON.stringify(props).replaceAll('"', '&quot;')}">${body}</div><script type="module" src="/client.js"></script></body>
</html>`

/** Node's own, which goes by the package's `imports`, where the test runner's import goes by its aliases. */
const native = createRequire(import.meta.url)

interface Output {
  fileName: string
  code?: string
}

/** The page as a partner's production build makes it of the built package: by its `exports` and `imports`. */
const bundle = async (): Promise<Map<string, string>> => {
  const { output } = (await build({
    configFile: false,
    logLevel: 'silent',
    resolve: {
      tsconfigPaths: false,
      alias: [
        { find: /^ankr-approach$/, replacement: resolve('dist/index.js') },
        { find: /^ankr-approach\/server-html$/, replacement: resolve('dist/server-html/index.js') },
      ],
    },
    build: {
      write: false,
      target: 'es2022',
      modulePreload: { polyfill: false },
      rolldownOptions: {
        input: { client: 'test/browser/islands/client.tsx' },
        output: { entryFileNames: '[name].js', chunkFileNames: 'late/[name]-[hash].js' },
      },
    },
  })) as unknown as { output: Output[] }
  return new Map(output.map(({ fileName, code = '' }) => [`/${fileName}`, code]))
}

/** The deferred components of AnkrApproach, each with a text that only its chunk holds. */
export const DEFERRED = {
  Audiences: 'Organizations that run services',
  Commitments: 'Not beholden to investors',
  DaoPathway: 'on a path towards being a DAO',
  OriginTimeline: 'Ankr has moved on',
  Sources: 'Statements used: {count}',
  Web3Explainer: 'Why Web 3.0 uses blockchain',
  Web3Principles: 'The principles of Web 3.0',
  WebGenerations: 'Who controls it',
} as const

type LazyComponent = keyof typeof DEFERRED | 'InteropChecker' | 'ResilienceExplorer'

export interface TestServer {
  readonly url: string
  /** The addresses of the chunks that the page fetches later, by their component. */
  readonly lazyChunks: Readonly<Record<LazyComponent, string>>
  /** What the server writes in the root. */
  serverHtml(props: PageProps): string
  close(): Promise<void>
}

/** Serves `/?by=server|browser&given={…}` under the strict policy, with its files. */
export const serve = async (): Promise<TestServer> => {
  const library: Library = {
    ...native(resolve('dist/index.js')),
    ...native(resolve('dist/server-html/index.js')),
  }
  const files = await bundle()
  const findChunk = (text: string) => {
    const found = [...files].filter(([name, code]) => name.startsWith('/late/') && code.includes(text))
    if (found.length !== 1) throw new Error(`${found.length} lazy chunks with ${text}: ${[...files.keys()]}`)
    return (found[0] as [string, string])[0]
  }
  const deferred = Object.entries(DEFERRED).map(([name, text]) => [name, findChunk(text)])
  files.set('/styles.css', readFileSync(resolve('dist/styles.css'), 'utf8'))
  const serverHtml = (props: PageProps) =>
    renderToString(createElement(StrictMode, null, createElement(Page, { library, ...props })))
  const server = createServer((request, response) => {
    const { pathname, searchParams } = new URL(request.url ?? '/', 'http://localhost')
    const props: PageProps = JSON.parse(searchParams.get('given') ?? '{}')
    const page = html(searchParams.get('by') === 'server' ? serverHtml(props) : '', props)
    const body = pathname === '/' ? page : pathname === '/favicon.ico' ? '' : files.get(pathname)
    const type = pathname === '/' ? 'html' : pathname.endsWith('.css') ? 'css' : 'javascript'
    response.setHeader('content-type', `text/${type}; charset=utf-8`)
    response.setHeader('content-security-policy', POLICY)
    response.writeHead(body === undefined ? 404 : 200)
    response.end(body)
  })
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    lazyChunks: {
      ...Object.fromEntries(deferred),
      InteropChecker: findChunk('ankr-interop-check'),
      ResilienceExplorer: findChunk('ankr-scenario-change'),
    },
    serverHtml,
    close: () => new Promise((done) => server.close(() => done())),
  }
}
