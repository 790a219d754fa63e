import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'

/** A server of a few files, by path. */
export const servePages = async (files: Record<string, string>) => {
  const server = createServer((request, response) => {
    const path = request.url ?? '/'
    const type = path.endsWith('.css') ? 'text/css' : 'text/html'
    response.writeHead(path in files ? 200 : 404, { 'content-type': `${type}; charset=utf-8` })
    response.end(files[path])
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    close: () =>
      new Promise<void>((resolve) => {
        server.closeAllConnections()
        server.close(() => resolve())
      }),
  }
}
