import type { Page } from 'playwright'
import { expect } from 'vitest'

const muted = { light: 'rgb(89, 97, 109)', dark: 'rgb(167, 176, 189)' }

/**
 * Our colours are there, and follow the colour scheme of the page wherever it is said: a bundler may have rewritten what
 * chooses between them.
 */
export const colours = async (page: Page): Promise<void> => {
  for (const [scheme, colour] of Object.entries(muted)) {
    const seen = await page.evaluate((scheme) => {
      const { style } = document.documentElement
      style.colorScheme = scheme
      const note = document.querySelector('.ankr-DecentralizationStats [data-part="note"]') as Element
      const { color } = getComputedStyle(note)
      style.colorScheme = ''
      return color
    }, scheme)
    expect(seen, scheme).toBe(colour)
  }
}
