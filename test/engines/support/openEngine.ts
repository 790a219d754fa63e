import type { EngineName, EngineOptions, EnginePage } from './enginePage.js'
import { openPuppeteerPage } from './puppeteerPage.js'
import { openWebKitPage } from './webkitPage.js'

const viewport = { width: 800, height: 700 }

/** A browser with one page. Close it when the test file ends. */
export const openEngine = (engine: EngineName, options: EngineOptions = {}): Promise<EnginePage> =>
  engine === 'webkit' ? openWebKitPage(viewport, options) : openPuppeteerPage(engine, viewport, options)
