import { globSync, readFileSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { extname } from 'node:path'

const types: Record<string, string> = { '.css': 'text/css', '.js': 'text/javascript' }

/** The files of `dist/embed`, by path below `/embed`. */
export const readEmbedFiles = (): Record<string, string> =>
  Object.fromEntries(
    globSync('dist/embed/**/*.{js,css}').map((file) => [
      file.slice('dist'.length),
      readFileSync(file, 'utf8'),
    ]),
  )

/** A server of a few files, by path. */
export const servePages = async (files: Record<string, string>) => {
  const server = createServer((request, response) => {
    const { pathname: path } = new URL(request.url ?? '/', 'http://localhost')
    const type = types[extname(path)] ?? 'text/html'
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
