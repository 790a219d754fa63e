import { spawn } from 'node:child_process'
import { createServer } from 'node:net'
import { setTimeout as delay } from 'node:timers/promises'

const ATTEMPTS = 240

const findFreePort = () =>
  new Promise<number>((resolve, reject) => {
    const server = createServer()
    server.on('error', reject)
    server.listen(0, '127.0.0.1', () => {
      const address = server.address()
      server.close(() => resolve(typeof address === 'object' && address ? address.port : 0))
    })
  })

export interface IndexEntry {
  readonly id: string
  readonly title: string
  readonly type: 'docs' | 'story'
}

const fetchIndex = async (url: string): Promise<readonly IndexEntry[]> => {
  for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
    try {
      const { entries } = (await (await fetch(`${url}/index.json`)).json()) as {
        entries: Record<string, IndexEntry>
      }
      return Object.values(entries)
    } catch {
      await delay(250)
    }
  }
  throw new Error('Storybook did not start.')
}

/** Calls a method of Storybook's MCP endpoint, which replies with a stream of one event. */
export const callMcp = async (url: string, method: string, params: object = {}): Promise<string> => {
  const response = await fetch(`${url}/mcp`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', accept: 'application/json, text/event-stream' },
    body: JSON.stringify({ jsonrpc: '2.0', id: 1, method, params }),
  })
  const { result, error } = JSON.parse((await response.text()).match(/^data: (.*)$/m)?.[1] ?? '{}')
  if (!result) throw new Error(`${method}: ${response.status} ${JSON.stringify(error)}`)
  // The result of a tool is a text.
  return result.content?.[0]?.text ?? JSON.stringify(result)
}

/**
 * Starts Storybook with the development build of React. The production build, as in `npm run build-storybook`, prints no
 * warnings.
 */
export const startStorybook = async () => {
  const port = await findFreePort()
  const child = spawn(
    process.execPath,
    [
      'node_modules/storybook/dist/bin/dispatcher.js',
      'dev',
      ...['--port', `${port}`, '--exact-port', '--host', '127.0.0.1'],
      ...['--ci', '--no-open', '--quiet', '--no-version-updates', '--disable-telemetry'],
    ],
    { stdio: 'ignore', detached: process.platform !== 'win32', env: { ...process.env, VITEST: '' } },
  )
  const stop = () => {
    if (child.pid === undefined || child.exitCode !== null) return
    // Storybook starts other processes, so the whole group ends.
    if (process.platform === 'win32') child.kill()
    else process.kill(-child.pid)
  }
  try {
    const url = `http://127.0.0.1:${port}`
    return { url, entries: await fetchIndex(url), stop }
  } catch (error) {
    stop()
    throw error
  }
}
