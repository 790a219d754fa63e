import { afterEach, beforeEach, expect, inject, type TestContext, vi } from 'vitest'
import { page } from 'vitest/browser'
import { openTips } from '../../stories/support/tips.js'
import { waitForFonts } from '../support/waitForFonts.js'
import { modes, modesOf, pictureOf, type VisualParameters } from './modes.js'

interface ComposedStory {
  parameters: { visual?: VisualParameters }
  globals: Record<string, unknown>
  run: (context: { globals: Record<string, unknown> }) => Promise<void>
}

const TALL = 1000
const LEAST = 120

const unexpected: string[] = []

/**
 * Storybook starts a story inside React's `act`. A root of our own that renders just then, such as the terms', is no part
 * of that, and React remarks on it: of the harness, not of the story.
 */
const OF_THE_HARNESS = 'The current testing environment is not configured to support act(...)'

beforeEach(() => {
  unexpected.length = 0
  for (const method of ['error', 'warn'] as const) {
    vi.spyOn(console, method).mockImplementation((...args: unknown[]) => {
      const message = args.map(String).join(' ')
      if (message !== OF_THE_HARNESS) unexpected.push(`console.${method}: ${message}`)
    })
  }
})

/** Lets the picture end where the page ends, or an open tip. It never cuts first: a tip would move out of the way. */
const trim = async (width: number) => {
  // What a story does on a page longer than the window may have scrolled it.
  if (window.scrollY > 0) window.scrollTo(0, 0)
  const content = [...document.body.children].map((element) => element.getBoundingClientRect().bottom)
  const tips = openTips().map((tip) => tip.getBoundingClientRect().bottom + 16)
  await page.viewport(width, Math.ceil(Math.max(LEAST, ...content, ...tips)))
}

/**
 * Runs after the story's play function and its check for accessibility. Every other mode starts the story anew, so
 * that it, too, is played and checked as its reader would meet it.
 */
afterEach(async ({ task, story }: TestContext & { story?: ComposedStory }) => {
  const { storyId } = task.meta as { storyId?: string }
  if (!storyId || !story || task.result?.state === 'fail') return
  const { visual } = story.parameters
  const theme = inject('theme')
  for (const mode of modesOf(visual, theme)) {
    await page.viewport(mode.width, TALL)
    // In the first mode it has already run, as `viewport` in the preview's globals shows.
    if (mode !== modes[0]) {
      await story.run({ globals: { ...story.globals, direction: mode.direction } })
    }
    // Components set the direction of their language. A picture from right to left shows their layout without such a locale.
    if (mode.direction === 'rtl')
      for (const root of document.querySelectorAll('.ankr')) root.setAttribute('dir', 'rtl')
    await waitForFonts()
    await trim(mode.width)
    await expect.soft(page).toMatchScreenshot(pictureOf(storyId, theme, mode.name))
  }
  if (unexpected.length > 0) throw new Error(`Unexpected console output:\n${unexpected.join('\n')}`)
})
