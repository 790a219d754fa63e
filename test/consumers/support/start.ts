import { spawn } from 'node:child_process'
import { once } from 'node:events'
import type { AddressInfo } from 'node:net'
import { createServer } from 'node:net'
import { environment } from './shell.js'

const freePort = async (): Promise<number> => {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as AddressInfo
  server.close()
  await once(server, 'close')
  return port
}

const answers = (url: string) =>
  fetch(url).then(
    ({ ok }) => ok,
    () => false,
  )

export interface Server {
  origin: string
  close: () => Promise<void>
}

/**
 * Starts an app's own server, a script that Node runs with these arguments and a port, and waits until it answers. A
 * server that takes no arguments finds the port as PORT.
 */
export const start = async (directory: string, args: (port: string) => string[]): Promise<Server> => {
  const port = await freePort()
  const origin = `http://127.0.0.1:${port}`
  const child = spawn(process.execPath, args(`${port}`), {
    cwd: directory,
    env: { ...environment, HOST: '127.0.0.1', PORT: `${port}` },
  })
  let output = ''
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (text) => (output += text))
  const ended = once(child, 'close')
  const close = async () => {
    child.kill('SIGKILL')
    await ended
  }
  const until = Date.now() + 60_000
  while (!(await answers(origin))) {
    if (child.exitCode !== null || Date.now() > until) {
      await close()
      throw new Error(`The server of ${directory} does not answer.\n${output}`)
    }
    await new Promise((done) => setTimeout(done, 200))
  }
  return { origin, close }
}
