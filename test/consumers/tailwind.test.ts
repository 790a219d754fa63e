import type { Page } from 'playwright'
import { describe, expect, test } from 'vitest'
import { setting } from './support/environment.js'
import { staticApp } from './support/staticApp.js'

const context = setting()

/** What Tailwind's preflight sets on elements, and our stylesheet sets again. */
const PROPERTIES = [
  ...['display', 'padding', 'margin', 'border-width', 'border-style', 'border-radius', 'background-color'],
  ...['font-weight', 'list-style-type', 'vertical-align', 'text-decoration-line', 'cursor', 'box-sizing'],
]

/** The properties of every element inside our components, in document order. */
const styles = (page: Page) =>
  page.evaluate(
    (properties) =>
      [...document.querySelectorAll('.ankr [data-part]')].map((element) => {
        const style = getComputedStyle(element)
        const name = `${element.closest('.ankr')?.className} ${element.getAttribute('data-part')}`
        return [
          name,
          ...properties.map((property) => `${property}: ${style.getPropertyValue(property)}`),
        ].join('; ')
      }),
    PROPERTIES,
  )

describe('Tailwind 4', () => {
  const { open } = staticApp('tailwind', context)

  test('Tailwind 4: our rules in layer(vendor) beat preflight', async () => {
    let plain: string[] = []
    await open('plain.html')(async (page) => {
      plain = await styles(page)
    })
    await open()(async (page) => {
      expect(plain.length).toBeGreaterThan(50)
      expect(await styles(page)).toEqual(plain)
    })
  })

  test('Tailwind 4: its utilities beat our rules in layer(vendor)', () =>
    open()(async (page) => {
      const stats = page.locator('.ankr-DecentralizationStats')
      const style = (name: string) =>
        stats.evaluate((element, name) => getComputedStyle(element).getPropertyValue(name), name)
      expect(await style('padding-top')).toBe('16px')
      expect(await style('margin-top')).toBe('32px')
      expect(await style('display')).toBe('flex')
    }))

  test('Tailwind 4: the bridge gives our components the colors of its theme, and its utilities our tokens', () =>
    open('bridge.html')(async (page) => {
      const style = (selector: string, name: string) =>
        page
          .locator(selector)
          .evaluate((element, name) => getComputedStyle(element).getPropertyValue(name), name)
      expect(await style('.ankr', 'color')).toBe('rgb(17, 18, 34)')
      expect(await style('main', 'background-color')).toBe('oklch(0.985 0.002 247.839)')
      expect(await style('main', 'border-radius')).toBe('12px')
    }))
})
