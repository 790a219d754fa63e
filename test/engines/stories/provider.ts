import { defineBrowserProvider } from '@vitest/browser'
import { PreviewBrowserProvider } from '@vitest/browser-preview'
import puppeteer, { type Browser } from 'puppeteer-core'
import type { BrowserProviderOption, TestProject } from 'vitest/node'
import { firefoxOptions } from '../support/puppeteerPage.js'
import { WebDriverSession } from '../support/webdriver.js'

const window = { width: 1300, height: 1100 }

/**
 * Vitest's "preview" provider asks a person to open the page. These open it in a browser that they start themselves.
 * The provider refuses `headless`, which Vitest turns on in CI.
 */
abstract class EngineProvider extends PreviewBrowserProvider {
  constructor(project: TestProject) {
    const browser = { ...project.config.browser, headless: false }
    super(Object.create(project, { config: { value: { ...project.config, browser } } }) as TestProject)
  }

  /** PNG of the page around the iframe in which the test runs. */
  abstract screenshot(): Promise<Buffer>

  override getCommandsContext() {
    return { takeEngineScreenshot: () => this.screenshot() }
  }
}

class FirefoxProvider extends EngineProvider {
  #browser: Browser | undefined

  async screenshot() {
    const pages = await this.#browser?.pages()
    const page = pages?.at(-1)
    if (!page) throw new Error('Firefox has no page.')
    return Buffer.from(await page.screenshot())
  }

  override async openPage(_session: string, url: string) {
    this.#browser ??= await puppeteer.launch(firefoxOptions())
    const page = await this.#browser.newPage()
    await page.setViewport(window)
    await page.goto(url)
  }

  override async close() {
    await this.#browser?.close()
    this.#browser = undefined
  }
}

class WebKitProvider extends EngineProvider {
  #session: WebDriverSession | undefined

  async screenshot() {
    if (!this.#session) throw new Error('WebKitGTK has no page.')
    return this.#session.screenshot()
  }

  override async openPage(_session: string, url: string) {
    this.#session ??= await WebDriverSession.start()
    await this.#session.post('window/rect', window)
    await this.#session.post('url', { url })
  }

  override async close() {
    await this.#session?.close()
    this.#session = undefined
  }
}

/** Firefox ESR by WebDriver BiDi, and WebKitGTK by WebDriver, as providers of Vitest's browser mode. */
export const engineProvider = (engine: 'firefox' | 'webkit'): BrowserProviderOption =>
  defineBrowserProvider({
    name: 'preview',
    providerFactory: (project) =>
      engine === 'firefox' ? new FirefoxProvider(project) : new WebKitProvider(project),
  })
