import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'
import { inline } from '../../../support/inline.js'

const fixture = (name: string) => fileURLToPath(new URL(`../fixtures/${name}`, import.meta.url))

const strictPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "require-trusted-types-for 'script'",
].join('; ')

const html = (body: string) => `<!doctype html>
<html lang="en">
  <head><meta charset="utf-8"><title>Terms</title><meta name="viewport" content="width=device-width"><link rel="stylesheet" href="/style.css"></head>
  <body><main><h1>Terms</h1>${body}</main></body>
</html>`

const term = (name: string) =>
  `<p>Some words before <span class="ankr ankr-Term" lang="en"><button type="button" data-ankr-term="${name.toLowerCase()}">${name}</button><span> (${name}:\n\nWhat ${name} means.\nSource: the glossary)</span></span> and some after.</p>`

const pages: Record<string, string> = {
  '/': html('<script type="module" src="/a/app.js"></script>'),
  '/copies': html(
    '<script type="module" src="/a/app.js"></script><script type="module" src="/b/app.js"></script>',
  ),
  '/static': html(`${term('DAO')}${term('Node')}<script type="module" src="/a/app.js"></script>`),
  '/quirks': html('<script type="module" src="/a/app.js"></script>').replace('<!doctype html>', ''),
  '/iframe': html('<iframe src="/" title="Terms" allowfullscreen></iframe>'),
}

export interface TestServer {
  url: string
  close(): Promise<void>
}

/** The fixture as a partner's bundler would build it, and the pages around it. `/a/` and `/b/` are two copies of it. */
export async function serveSite(): Promise<TestServer> {
  const { outputFiles } = await build({
    entryPoints: [fixture('app.tsx'), fixture('page.css')],
    outdir: '/',
    entryNames: '[name]',
    chunkNames: '[name]-[hash]',
    bundle: true,
    splitting: true,
    format: 'esm',
    target: 'es2022',
    jsx: 'automatic',
    write: false,
    plugins: [inline],
    define: { 'process.env.NODE_ENV': '"development"' },
  })
  const files = new Map(outputFiles.map(({ path, contents }) => [path, contents]))
  const server = createServer((request, response) => {
    const { pathname, searchParams } = new URL(request.url ?? '/', 'http://localhost')
    if (searchParams.has('csp')) response.setHeader('content-security-policy', strictPolicy)
    const page = pages[pathname]
    const file =
      pathname === '/style.css' ? files.get('/page.css') : files.get(pathname.replace(/^\/[ab]\//, '/'))
    const type = page ? 'text/html' : pathname.endsWith('.css') ? 'text/css' : 'text/javascript'
    const isFound = page || file || pathname === '/favicon.ico'
    response.writeHead(isFound ? 200 : 404, { 'content-type': `${type}; charset=utf-8` })
    response.end(page ?? file)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    close: () => new Promise((resolve) => server.close(() => resolve())),
  }
}
