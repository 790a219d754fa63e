import { readFileSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { extname, join, normalize } from 'node:path'
import { gzipSync } from 'node:zlib'
import { work } from './places.ts'

const types: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
}

/** Serves what was built, compressed beforehand; `/` is an empty page. */
export const serve = async (): Promise<{ origin: string; close: () => void }> => {
  const ready = new Map<string, Buffer>([
    ['/', gzipSync('<!doctype html><title>Empty</title><link rel="icon" href="data:,">')],
  ])
  const read = (path: string) => {
    const known = ready.get(path)
    if (known) return known
    const made = gzipSync(readFileSync(join(work, 'dist', normalize(path))), { level: 9 })
    ready.set(path, made)
    return made
  }
  const server = createServer(({ url = '/' }, response) => {
    const { pathname } = new URL(url, 'http://localhost')
    const path = pathname.length > 1 && pathname.endsWith('/') ? `${pathname}index.html` : pathname
    try {
      const body = read(path)
      response.writeHead(200, {
        'content-type': types[extname(path) || '.html'] ?? 'application/octet-stream',
        'content-encoding': 'gzip',
        'content-length': body.length,
        'cache-control': 'no-store',
      })
      response.end(body)
    } catch {
      response.writeHead(404).end()
    }
  })
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
  return {
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    close: () => {
      server.close()
      server.closeAllConnections()
    },
  }
}
