import { type ChildProcess, spawn } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { type AddressInfo, createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { findProgram } from './programs.mjs'

/** The position of an element, as WebDriver and `getBoundingClientRect()` return it. */
export interface Rect {
  x: number
  y: number
  width: number
  height: number
}

const freePort = () =>
  new Promise<number>((resolve, reject) => {
    const server = createServer()
    server.on('error', reject)
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address() as AddressInfo
      server.close(() => resolve(port))
    })
  })

/** An X server for MiniBrowser, which has no headless mode. A display that is set is used instead. */
const startDisplay = async (): Promise<{ display: string; process?: ChildProcess }> => {
  if (process.env.DISPLAY) return { display: process.env.DISPLAY }
  const xvfb = spawn(findProgram('xvfb'), ['-displayfd', '1', '-screen', '0', '1400x1200x24'], {
    stdio: ['ignore', 'pipe', 'ignore'],
  })
  const number = await new Promise<string>((resolve, reject) => {
    xvfb.stdout?.once('data', (data) => resolve(String(data).trim()))
    xvfb.once('exit', (code) => reject(new Error(`Xvfb ended with code ${code}.`)))
  })
  return { display: `:${number}`, process: xvfb }
}

/** GTK reads these where no desktop sets them: text as wide as in Chromium without hinting, and reduced motion. */
const gtkSettings = `[Settings]
gtk-xft-antialias=1
gtk-xft-hinting=0
gtk-xft-hintstyle=hintnone
gtk-xft-rgba=none
gtk-enable-animations=0
`

const createConfigFolder = () => {
  const folder = mkdtempSync(join(tmpdir(), 'webkit-config-'))
  mkdirSync(join(folder, 'gtk-3.0'))
  writeFileSync(join(folder, 'gtk-3.0', 'settings.ini'), gtkSettings)
  return folder
}

/** A session of WebKitWebDriver with MiniBrowser, by WebDriver's classic protocol. https://www.w3.org/TR/webdriver2/ */
export class WebDriverSession {
  #session = ''

  private constructor(
    private readonly url: string,
    private readonly processes: ChildProcess[],
    private readonly configFolder: string,
  ) {}

  static async start(timeZone = 'UTC'): Promise<WebDriverSession> {
    const { display, process: xvfb } = await startDisplay()
    const port = await freePort()
    const configFolder = createConfigFolder()
    const driver = spawn(findProgram('webkitDriver'), [`--port=${port}`], {
      stdio: 'ignore',
      env: {
        ...process.env,
        DISPLAY: display,
        XDG_CONFIG_HOME: configFolder,
        TZ: timeZone,
        LANG: 'en_US.UTF-8',
      },
    })
    const processes = xvfb ? [driver, xvfb] : [driver]
    const session = new WebDriverSession(`http://127.0.0.1:${port}`, processes, configFolder)
    try {
      await session.#ready()
      const { sessionId } = await session.#send<{ sessionId: string }>('POST', '/session', {
        capabilities: {
          alwaysMatch: {
            browserName: 'MiniBrowser',
            'webkitgtk:browserOptions': { binary: findProgram('webkit'), args: ['--automation'] },
          },
        },
      })
      session.#session = `/session/${sessionId}`
      return session
    } catch (error) {
      await session.close()
      throw error
    }
  }

  async #ready() {
    for (let attempt = 0; ; attempt++) {
      try {
        await this.#send('GET', '/status')
        return
      } catch (error) {
        if (attempt > 100) throw error
        await new Promise((resolve) => setTimeout(resolve, 100))
      }
    }
  }

  async #send<Value>(method: string, path: string, body?: unknown): Promise<Value> {
    const response = await fetch(this.url + path, { method, body: body ? JSON.stringify(body) : null })
    const { value } = (await response.json()) as { value: Value }
    if (!response.ok) throw new Error(`WebDriver, ${method} ${path}: ${JSON.stringify(value)}`)
    return value
  }

  post<Value>(command: string, body: unknown = {}): Promise<Value> {
    return this.#send('POST', `${this.#session}/${command}`, body)
  }

  get<Value>(command: string): Promise<Value> {
    return this.#send('GET', `${this.#session}/${command}`)
  }

  delete(command: string): Promise<unknown> {
    return this.#send('DELETE', `${this.#session}/${command}`)
  }

  /** PNG of the window. An element screenshot of an iframe is black in WebKitGTK 2.50. */
  async screenshot(): Promise<Buffer> {
    return Buffer.from(await this.get<string>('screenshot'), 'base64')
  }

  async close() {
    if (this.#session) await this.#send('DELETE', this.#session).catch(() => {})
    for (const child of this.processes) child.kill()
    rmSync(this.configFolder, { recursive: true, force: true })
  }
}
