import { createHash } from 'node:crypto'
import { existsSync, readFileSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { extname, join } from 'node:path'

const digest = (text: string) => `'sha384-${createHash('sha384').update(text).digest('base64')}'`
const types: Record<string, string> = { '.js': 'text/javascript', '.css': 'text/css' }

/** A partner's page: its head, and the file that is served with one more byte than built. */
export interface Planted {
  head?: string
  /** The text of an import map, let through a strict policy by its digest. */
  map?: string
  tampered?: string
}

export interface TestServer {
  readonly origin: string
  /** What the next visitors get. */
  serve(page: Planted): void
  close(): void
}

/** Serves the build below `/ankr/`, and a page that loads it. */
export const start = async (): Promise<TestServer> => {
  let page: Planted = {}
  const server = createServer(({ url = '/' }, response) => {
    const path = decodeURIComponent(url.split('?')[0] ?? '')
    const file = join('dist', path.replace('/ankr/', ''))
    if (path === '/') {
      const policy = `default-src 'none'; img-src data:; style-src 'self'; script-src 'self' ${digest(page.map ?? '')}`
      const map = page.map ? `<script type="importmap">${page.map}</script>` : ''
      response
        .writeHead(200, { 'content-type': 'text/html; charset=utf-8', 'content-security-policy': policy })
        .end(`<!doctype html><link rel="icon" href="data:,">${map}${page.head ?? ''}<p class="ankr">Text</p>`)
    } else if (path.startsWith('/ankr/') && existsSync(file)) {
      const body = readFileSync(file, 'utf8')
      response
        .writeHead(200, { 'content-type': types[extname(file)] ?? 'text/plain' })
        .end(page.tampered === path.replace('/ankr/', '') ? `${body} ` : body)
    } else response.writeHead(404).end()
  })
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
  return {
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    serve(next) {
      page = next
    },
    close() {
      server.close()
      server.closeAllConnections()
    },
  }
}
