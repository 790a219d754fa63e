import type { BrowserContextOptions, Page } from 'playwright'
import { launchBrowser } from '../../../support/browser.js'

/** The options of a window. */
export interface Wish {
  context?: BrowserContextOptions
  /** Runs once for each window. Tests with the same function get the same window. */
  before?: (page: Page) => Promise<unknown>
}

export interface Windows {
  /** What their pages had to complain of. */
  readonly trouble: readonly string[]
  take(wish: Wish): Promise<Page>
  /** The next test gets a new one. */
  drop(): Promise<void>
  close(): Promise<void>
}

const isSame = (one: Wish, other: Wish) =>
  one.before === other.before && JSON.stringify(one.context) === JSON.stringify(other.context)

/** A browser with one window. Opening a window is slow, so tests with the same options share it. */
export const openWindows = async (): Promise<Windows> => {
  const browser = await launchBrowser()
  const trouble: string[] = []
  let last: { wish: Wish; page: Page } | undefined

  const make = async (wish: Wish) => {
    const context = await browser.newContext({
      viewport: { width: 800, height: 700 },
      reducedMotion: 'reduce',
      ...wish.context,
    })
    const page = await context.newPage()
    const complain = (text: string) => trouble.push(`${page.url()}: ${text}`)
    page.on('console', (message) => {
      if (['error', 'warning'].includes(message.type())) complain(message.text())
    })
    page.on('pageerror', (error) => complain(error.message))
    await wish.before?.(page)
    return page
  }

  const drop = async () => {
    await last?.page.context().close()
    last = undefined
  }

  return {
    trouble,
    drop,
    async take(wish) {
      if (last && !last.page.isClosed() && isSame(last.wish, wish)) {
        // As a new one is: the pointer in its corner, on a screen.
        await last.page.mouse.move(0, 0)
        await last.page.emulateMedia({ media: null })
        await last.page.goto('about:blank')
        return last.page
      }
      await drop()
      const page = await make(wish)
      last = { wish, page }
      return page
    },
    close: () => browser.close(),
  }
}
