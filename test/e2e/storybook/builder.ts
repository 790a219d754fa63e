import type { FrameLocator, Page } from 'playwright'
import { describe, expect, it } from 'vitest'
import type { Site } from './site.js'

const CHOICE = 'component=ChainNeutralBadge&theme=tide&language=de&format=element'

/** Opens the builder in the frame of Storybook. */
const openBuilder = async ({ url, context }: Site, address = `${url}?path=/docs/builder--docs`) => {
  const page = await context.newPage()
  await page.goto(address)
  const builder = page.frameLocator('#storybook-preview-iframe')
  await builder.getByRole('heading', { name: 'Builder' }).waitFor()
  return { page, builder }
}

const getComponent = (builder: FrameLocator) => builder.getByLabel('Component', { exact: true })
const getLanguage = (builder: FrameLocator) => builder.getByLabel('Language', { exact: true })

/** Chooses a badge in German, with the theme Tide, as a custom element. */
const choose = async (builder: FrameLocator) => {
  await getComponent(builder).selectOption('ChainNeutralBadge')
  await getLanguage(builder).selectOption('de')
  await builder.getByText('Tide', { exact: true }).click()
  await builder.getByText('Custom element', { exact: true }).click()
}

/** What the builder shows: component, language, theme, and whether the code has the element. */
const readChoice = async (builder: FrameLocator) => ({
  component: await getComponent(builder).inputValue(),
  language: await getLanguage(builder).inputValue(),
  theme: await builder.locator('.bld-page').first().getAttribute('data-ankr-theme'),
  code: (await builder.getByRole('region', { name: 'Code', exact: true }).innerText()).includes(
    '<ankr-chain-neutral-badge',
  ),
})

const CHOSEN = { component: 'ChainNeutralBadge', language: 'de', theme: 'tide', code: true }

/** The parameters of an address that the builder wrote, in a fixed order. */
const readParams = (address: string) =>
  [...new URL(address).searchParams].filter(([name]) => name !== 'path').sort()

const chosenParams = [...new URLSearchParams(CHOICE)].sort()

/** Returns the box of the open tooltip. It is in a shadow root, whose host is in the body. */
const findTooltip = async (page: Page) => {
  const tooltip = page.locator('[part="tooltip"]')
  await tooltip.waitFor()
  return tooltip.boundingBox()
}

const getCenter = ({ x, width }: { x: number; width: number }) => x + width / 2

export const describeBuilder = (getSite: () => Site) =>
  describe('Builder in a static Storybook', () => {
    it('the copied link opens Storybook with the same choice, and a reload keeps it', async () => {
      const first = await openBuilder(getSite())
      await choose(first.builder)
      await first.builder.getByRole('button', { name: 'Copy link' }).click()
      const link = await first.page.evaluate(() => navigator.clipboard.readText())
      expect(link).toContain('?path=/docs/builder--docs')
      expect(readParams(link)).toEqual(chosenParams)
      expect(readParams(first.page.url())).toEqual(chosenParams)
      await first.page.reload()
      await expect.poll(() => readChoice(first.builder), { timeout: 10_000 }).toEqual(CHOSEN)
      await first.page.close()
      const second = await openBuilder(getSite(), link)
      await expect.poll(() => readChoice(second.builder), { timeout: 10_000 }).toEqual(CHOSEN)
      await second.page.close()
    })

    it('the theme editor leads to the builder, with its theme', async () => {
      const { url, context } = getSite()
      const page = await context.newPage()
      await page.goto(`${url}?path=/docs/themes--docs`)
      const themes = page.frameLocator('#storybook-preview-iframe')
      await themes.getByRole('button', { name: 'Tide' }).click()
      await themes.getByRole('link', { name: /theme Tide/ }).click()
      const component = page.frameLocator('#storybook-preview-iframe').locator('.bld-page').first()
      await component.waitFor()
      expect(await component.getAttribute('data-ankr-theme')).toBe('tide')
      await page.close()
    })

    it('the link of the page without Storybook around it restores the choice', async () => {
      const { url, context } = getSite()
      const page = await context.newPage()
      await page.goto(`${url}iframe.html?id=builder--docs&viewMode=docs&${CHOICE}`)
      await page.getByRole('button', { name: 'Copy link' }).click()
      const link = await page.evaluate(() => navigator.clipboard.readText())
      expect(link).toBe(`${url}iframe.html?id=builder--docs&viewMode=docs&${CHOICE}`)
      await page.close()
    })

    it.each(['react', 'html', 'element'])('%s: a tooltip opens at its scaled badge', async (format) => {
      const { url, context } = getSite()
      const page = await context.newPage()
      await page.goto(
        `${url}iframe.html?id=builder--docs&viewMode=docs&component=ChainNeutralBadge&format=${format}`,
      )
      for (const mode of ['Light', 'Dark']) {
        const frame = page.getByRole('region', { name: `${mode}, 640 px` })
        const badge = frame.locator('[data-part="label"]')
        await badge.hover()
        const box = await badge.boundingBox()
        const tooltip = await findTooltip(page)
        if (!box || !tooltip) throw new Error(`${mode}: no tooltip.`)
        expect(Math.abs(getCenter(tooltip) - getCenter(box))).toBeLessThan(20)
        const gap = Math.max(tooltip.y - box.y - box.height, box.y - tooltip.y - tooltip.height)
        expect(gap).toBeGreaterThan(0)
        expect(gap).toBeLessThan(24)
        await page.keyboard.press('Escape')
        await page.locator('[part="tooltip"]').waitFor({ state: 'detached' })
      }
      await page.close()
    })
  })
