import { AxeBuilder } from '@axe-core/playwright'
import { expect, test } from 'vitest'
import { setUp } from './support/pageObject.js'

const open = setUp()

const readable = () =>
  [...document.querySelectorAll<HTMLElement>('.ankr-Term')].map((term) => {
    const definition = term.querySelector('[data-ankr-term] + span') as HTMLElement
    return getComputedStyle(definition).display === 'none'
      ? (term.querySelector('button') as HTMLElement).innerText
      : term.innerText
  })

test('observeTooltips() on static HTML: works until disconnected, also for terms added later', async () => {
  const pageObject = await open({ path: '/static?empty' })
  const press = async (name: string) => {
    await pageObject.page.getByRole('button', { name }).click()
  }
  await press('DAO')
  await pageObject.wait(300)
  expect(await pageObject.tips()).toEqual([])
  await pageObject.page.evaluate(() => {
    const stop = window.app.observeTooltips(document)
    Object.assign(window, { stop })
    const term = document.querySelector('.ankr-Term') as HTMLElement
    const later = term.cloneNode(true) as HTMLElement
    ;(later.querySelector('button') as HTMLElement).textContent = 'Later'
    document.querySelector('main')?.append(later)
  })
  for (const name of ['DAO', 'Later']) {
    await press(name)
    await expect.poll(async () => (await pageObject.tips()).map((tip) => tip.trigger)).toEqual([name])
  }
  await pageObject.page.keyboard.press('Escape')
  await pageObject.noTip()
  await pageObject.page.evaluate(() => (window as unknown as { stop(): void }).stop())
  await press('Node')
  await pageObject.wait(300)
  expect(await pageObject.tips()).toEqual([])
})

test('Term in static HTML: without scripts and in print, the definition is in parentheses', async () => {
  const off = await open({ path: '/static', context: { javaScriptEnabled: false }, ready: false })
  const texts = ['DAO', 'Node'].map((name) => `${name} (${name}: What ${name} means. Source: the glossary)`)
  expect(await off.page.evaluate(readable)).toEqual(texts)
  const on = await open({ path: '/static?empty' })
  expect(await on.page.evaluate(readable)).toEqual(['DAO', 'Node'])
  await on.page.evaluate(() => window.app.observeTooltips(document))
  await on.page.getByRole('button', { name: 'DAO' }).click()
  await on.tip()
  await on.page.emulateMedia({ media: 'print' })
  expect(await on.page.evaluate(readable)).toEqual(texts)
  expect(await on.page.locator('.ankr-Tooltip').isVisible()).toBe(false)
})

test.each([
  ['light', 800],
  ['dark', 320],
] as const)('Tooltip, %s at %i pixels: axe finds nothing, closed or open', async (colorScheme, width) => {
  const pageObject = await open({
    context: { colorScheme, viewport: { width, height: 600 }, reducedMotion: 'reduce' },
  })
  const violations = async () =>
    (await new AxeBuilder({ page: pageObject.page }).analyze()).violations.map(({ id, nodes }) => [
      id,
      nodes[0]?.html,
    ])
  expect(await violations()).toEqual([])
  await pageObject.focus('#DAO')
  await pageObject.page.keyboard.press('Enter')
  await pageObject.pinnedTip()
  expect(await violations()).toEqual([])
})

test('Tooltip taller than the window: scrolls by pointer and keyboard, and does not cover its trigger', async () => {
  const meaning = 'A long sentence about it. '.repeat(36)
  const pageObject = await open({
    path: `/?meaning=${encodeURIComponent(meaning)}`,
    context: { viewport: { width: 320, height: 256 } },
  })
  await pageObject.focus('#DAO')
  const { rect } = await pageObject.tip()
  const trigger = await pageObject.rect('#DAO')
  expect(rect.top).toBeGreaterThanOrEqual(8)
  expect(rect.left).toBeGreaterThanOrEqual(8)
  expect(rect.right).toBeLessThanOrEqual(312)
  expect(rect.bottom < trigger.top || rect.top > trigger.bottom).toBe(true)
  await pageObject.page.keyboard.press('Tab')
  await pageObject.page.keyboard.press('End')
  await expect
    .poll(() => pageObject.page.evaluate(() => window.app.cards()[0]?.scrollTop))
    .toBeGreaterThan(50)
  // No tab stop inside `aria-hidden`.
  const focused = () =>
    pageObject.page.evaluate(() => {
      const { activeElement } = document
      return [activeElement?.className || activeElement?.id, !!activeElement?.closest('[aria-hidden=true]')]
    })
  expect(await focused()).toEqual(['ankr-TooltipContainer', false])
  await pageObject.page.keyboard.press('Escape')
  await pageObject.noTip()
  expect(await focused()).toEqual(['DAO', false])
  await pageObject.wait(300)
  expect(await pageObject.tips()).toEqual([])
  await pageObject.page.keyboard.press('Enter')
  await pageObject.pinnedTip()
  await pageObject.page.keyboard.press('Tab')
  await pageObject.page.keyboard.press('Tab')
  await expect.poll(async () => (await pageObject.tips()).map((tip) => tip.trigger)).toEqual(['Node'])
})

test('Tooltip: its copy of the definition has no id, no link and no data-fact', async () => {
  const pageObject = await open({ path: '/static?empty' })
  await pageObject.page.evaluate(() => {
    const meaning = document.querySelector('[data-ankr-term] + span') as HTMLElement
    const link = document.createElement('a')
    Object.assign(link, { id: 'once', href: '#', textContent: 'a link' })
    link.dataset.fact = 'fact'
    meaning.append(link)
    window.app.observeTooltips(document)
  })
  await pageObject.page.getByRole('button', { name: 'DAO' }).click()
  await pageObject.tip()
  expect(await pageObject.page.locator('#once, [data-fact], [href="#"]').count()).toBe(1)
})
