import type { Rect } from './webdriver.js'

export const engineNames = ['chromium', 'firefox', 'webkit'] as const
export type EngineName = (typeof engineNames)[number]

export type Key = 'Tab' | 'Enter' | 'Escape'

/** What a test needs of a page, in any of the engines. Coordinates are CSS pixels of the viewport. */
export interface EnginePage {
  /** Waits for the event `load`, which Firefox delays until every `import()` has arrived, or for less. */
  goto(url: string, waitUntil?: 'load' | 'domcontentloaded'): Promise<void>
  /** Runs a function in the page. Arguments and result are JSON. */
  evaluate<Result, Args extends unknown[]>(
    fn: (...args: Args) => Result,
    ...args: Args
  ): Promise<Awaited<Result>>
  movePointer(x: number, y: number): Promise<void>
  click(x: number, y: number): Promise<void>
  tap(x: number, y: number): Promise<void>
  press(key: Key): Promise<void>
  screenshot(): Promise<Buffer>
  /** The page on paper. WebKitGTK's WebDriver cannot print. */
  pdf?(): Promise<Buffer>
  close(): Promise<void>
}

export interface EngineOptions {
  /** Preferences of Firefox (`about:config`). */
  firefoxPrefs?: Record<string, unknown>
  /** @default 'UTC' */
  timeZone?: string
}

export const centerOf = ({ x, y, width, height }: Rect) => ({ x: x + width / 2, y: y + height / 2 })
