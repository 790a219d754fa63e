import { afterEach, beforeEach, inject, type TestContext, vi } from 'vitest'
import { commands } from 'vitest/browser'
import { waitForFonts } from '../../support/waitForFonts.js'
import { compareLayouts, measureLayout } from './layout.js'

/** React warns when a second root renders while Storybook mounts a story inside `act`. */
const ACT_WARNING = 'The current testing environment is not configured to support act(...)'

const unexpected: string[] = []

// WebKit also opens the popup of a `<select>` for a mousedown that a script dispatches, and then chooses an option there.
document.addEventListener(
  'mousedown',
  (event) => {
    if (!event.isTrusted && event.target instanceof HTMLSelectElement) event.preventDefault()
  },
  true,
)

beforeEach(() => {
  // A scroll bar of another width in each engine. Chromium runs with `--hide-scrollbars`.
  document.documentElement.style.scrollbarWidth = 'none'
  // WebKit matches `:focus` and `:focus-visible` only in the frame that has the focus.
  window.focus()
  unexpected.length = 0
  for (const method of ['error', 'warn'] as const) {
    vi.spyOn(console, method).mockImplementation((...args: unknown[]) => {
      const message = args.map(String).join(' ')
      if (message !== ACT_WARNING) unexpected.push(`console.${method}: ${message}`)
    })
  }
})

/** Runs after the play function: in Chromium it records the layout, elsewhere it compares with that. */
afterEach(async ({ task }: TestContext) => {
  const { storyId } = task.meta as { storyId?: string }
  if (!storyId) return
  const engine = inject('engine')
  await waitForFonts()
  await commands.saveScreenshot(`${storyId}-${engine}`)
  if (task.result?.state === 'fail') return
  const layout = measureLayout(document.body)
  if (layout.length === 0) throw new Error('The story displays no component.')
  if (engine === 'chromium') await commands.saveLayout(storyId, layout)
  else {
    // WebKitGTK rounds the width of each letter to whole pixels. Only Chromium has `word-break: auto-phrase`, for Japanese.
    const wrapsDiffer = engine === 'webkit' || document.querySelector(':lang(ja)') !== null
    const differences = compareLayouts(layout, await commands.readLayout(storyId), wrapsDiffer)
    if (differences.length > 0) throw new Error(`Layout differs from Chromium's:\n${differences.join('\n')}`)
  }
  if (unexpected.length > 0) throw new Error(`Unexpected console output:\n${unexpected.join('\n')}`)
})
