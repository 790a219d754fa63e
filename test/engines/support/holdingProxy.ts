import { createServer, request } from 'node:http'
import type { AddressInfo } from 'node:net'
import { createConsoleCollector } from './consoleCollector.js'

/** React's development build prints an advertisement for its tools as information. */
const collector = createConsoleCollector(['error', 'warn'])

export interface HoldingProxy {
  url: string
  /** Answers the requests that are held, and holds none from now on. */
  release(): void
  /** Holds from now on. */
  hold(): void
  close(): Promise<void>
}

/** A server in front of another that answers some requests late: a slow network in every engine. */
export const startHoldingProxy = async (
  target: string,
  isHeld: (path: string) => boolean,
): Promise<HoldingProxy> => {
  let holding = false
  let waiting: (() => void)[] = []
  const server = createServer((incoming, outgoing) => {
    const path = incoming.url ?? '/'
    const forward = () =>
      request(target + path, async (response) => {
        outgoing.writeHead(response.statusCode ?? 502, response.headers)
        const body = Buffer.concat(await response.toArray())
        const isPage = response.headers['content-type']?.startsWith('text/html')
        outgoing.end(isPage ? String(body).replace('<head>', `<head>${collector}`) : body)
      }).end()
    if (holding && isHeld(path)) waiting.push(forward)
    else forward()
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const release = () => {
    holding = false
    for (const forward of waiting) forward()
    waiting = []
  }
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    release,
    hold: () => {
      holding = true
    },
    close: () => {
      release()
      server.closeAllConnections()
      return new Promise((resolve) => server.close(() => resolve()))
    },
  }
}
