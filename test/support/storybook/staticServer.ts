import { createHash } from 'node:crypto'
import { existsSync, readFileSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { extname, join } from 'node:path'

/** The subfolder of the host in which Storybook is. */
const BASE = '/docs/ankr/'

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
}

/** Returns the digests of the inline scripts of a page, for `script-src`. */
const hashScripts = (html: string) =>
  [...html.matchAll(/<script(?![^>]*\bsrc=)[^>]*>(.*?)<\/script>/gs)].map(
    ([, code = '']) => `'sha256-${createHash('sha256').update(code).digest('base64')}'`,
  )

/**
 * The policy for a static Storybook. Its two pages have inline scripts with its settings, which the digests allow. Its
 * interface is styled by Emotion, which adds `<style>` elements, and has its fonts inlined. It needs no `unsafe-eval`.
 */
const createPolicy = (html: string) =>
  [
    "default-src 'none'",
    `script-src 'self' ${hashScripts(html).join(' ')}`,
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data:",
    "font-src 'self' data:",
    "connect-src 'self'",
    "frame-src 'self'",
    "base-uri 'self'",
    "form-action 'none'",
  ].join('; ')

/**
 * Serves a folder below a path, under a strict Content Security Policy.
 *
 * @param headScript HTML that is added to the head of each page. The policy allows its scripts.
 */
export const startStaticServer = async (folder: string, headScript = '') => {
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost')
    const file = join(folder, pathname.slice(BASE.length) || 'index.html')
    if (!pathname.startsWith(BASE) || !existsSync(file)) {
      response.writeHead(404).end()
      return
    }
    const isPage = file.endsWith('.html')
    const body = isPage
      ? readFileSync(file, 'utf8').replace('<head>', `<head>${headScript}`)
      : readFileSync(file)
    response.writeHead(200, {
      'content-type': TYPES[extname(file)] ?? 'text/plain',
      ...(isPage && { 'content-security-policy': createPolicy(`${body}`) }),
    })
    response.end(body)
  })
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening))
  const { port } = server.address() as AddressInfo
  return { url: `http://127.0.0.1:${port}${BASE}`, close: () => server.close() }
}
