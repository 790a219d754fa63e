import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { build } from 'esbuild'
import { inline } from '../../support/inline.js'
import type { Host } from './host.js'
import type { Variant } from './variant.js'

export interface TestServer {
  /** The address of a page that holds every component under a host's sheet. */
  page(host: Host): string
  close(): Promise<void>
}

/** The host stylesheet comes last, so that it wins with equal specificity. */
const html = (host: Host, { containers }: Variant) => `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8"><title>${host.name}</title>
    <link rel="stylesheet" href="/styles.css">
    <link rel="stylesheet" id="host" href="/sheets/${host.name}.css">
  </head>
  <body><main${host.attributes}>${containers.join('')}</main><script type="module" src="/client.js"></script></body>
</html>`

export const serve = async (hosts: readonly Host[], variant: Variant): Promise<TestServer> => {
  const { outputFiles } = await build({
    entryPoints: { client: variant.client },
    alias: variant.alias,
    outdir: '/',
    bundle: true,
    splitting: true,
    format: 'esm',
    target: 'es2022',
    jsx: 'automatic',
    write: false,
    plugins: [inline],
    define: { 'process.env.NODE_ENV': '"production"' },
  })
  const files = new Map<string, string | Uint8Array>([
    ...outputFiles.map(({ path, contents }): [string, Uint8Array] => [path, contents]),
    ['/styles.css', variant.styles],
    ...hosts.flatMap((host): [string, string][] => [
      [`/sheets/${host.name}.css`, host.css],
      [`/${host.name}`, html(host, variant)],
    ]),
  ])
  const server = createServer(({ url = '/' }, response) => {
    const body = files.get(url)
    const type = /\.css$/.test(url) ? 'css' : /\.js$/.test(url) ? 'javascript' : 'html'
    response.writeHead(body ? 200 : 404, { 'content-type': `text/${type}; charset=utf-8` })
    response.end(body)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return {
    page: ({ name }) => `http://127.0.0.1:${(server.address() as AddressInfo).port}/${name}`,
    close: () => new Promise((resolve) => server.close(() => resolve())),
  }
}
