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

const CLEAR = 'rgba(0, 0, 0, 0)'

/** Sets the mode of a page, as a color scheme and as the class of shadcn/ui. */
const setMode = (page: Page, mode: 'light' | 'dark') =>
  page.evaluate((mode) => {
    document.documentElement.className = mode
    document.documentElement.style.colorScheme = mode
  }, mode)

/** The color of each of our tokens, as a background by a utility, and as a component has it. */
const readTokens = (page: Page) =>
  page.evaluate(() => {
    const probe = document.createElement('span')
    document.querySelector('.ankr')?.append(probe)
    const tokens = [...document.querySelectorAll('main > i')].map((swatch) => {
      const token = swatch.className.replace('bg-ankr-', '')
      probe.style.backgroundColor = `var(--_color-${token})`
      const [utility, component] = [swatch, probe].map((one) => getComputedStyle(one).backgroundColor)
      return { token, utility, component }
    })
    probe.remove()
    return tokens
  })

const readStyle = (page: Page, selector: string, name: string) =>
  page
    .locator(selector)
    .first()
    .evaluate((element, name) => getComputedStyle(element).getPropertyValue(name), name)

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
      expect(await readStyle(page, '.ankr', 'color')).toBe('rgb(17, 18, 34)')
      expect(await readStyle(page, 'main', 'background-color')).toBe('oklch(0.985 0.002 247.839)')
      expect(await readStyle(page, 'main', 'border-radius')).toBe('12px')
      expect(await readStyle(page, 'main', 'box-shadow')).toContain('0px 1px 2px')
    }))

  test('shadcn/ui in Tailwind 4: the bridge gives our components its colors, and our utilities have them too', () =>
    open('shadcn.html')(async (page) => {
      for (const mode of ['light', 'dark'] as const) {
        await setMode(page, mode)
        expect(await readStyle(page, '.ankr', 'color'), mode).toBe(await readStyle(page, 'body', 'color'))
        expect(await readStyle(page, '.bg-ankr-surface', 'background-color'), mode).toBe(
          await readStyle(page, 'body', 'background-color'),
        )
        expect(await readStyle(page, 'main', 'border-radius'), mode).toBe('14px')
      }
    }))

  test.each(['bridge.html', 'shadcn.html'])(
    '%s: the utility of each color has the color of the component, in light and dark',
    (file) =>
      open(file)(async (page) => {
        await setMode(page, 'light')
        const light = await readTokens(page)
        await setMode(page, 'dark')
        const dark = await readTokens(page)
        expect(light).toHaveLength(16)
        for (const tokens of [light, dark])
          expect(
            tokens.filter(({ utility, component }) => utility === CLEAR || utility !== component),
          ).toEqual([])
        expect(light.filter(({ utility }, index) => utility !== dark[index]?.utility).length).toBeGreaterThan(
          12,
        )
      }),
  )

  test.each(['bridge.html', 'shadcn.html'])(
    '%s: a utility follows a custom property and a theme of an element around it',
    (file) =>
      open(file)(async (page) => {
        await setMode(page, 'light')
        const colors = await page
          .locator('b')
          .evaluateAll((all) => all.map((one) => getComputedStyle(one).backgroundColor))
        expect(colors).toEqual(['rgb(1, 2, 3)', 'rgb(11, 122, 104)'])
      }),
  )
})
