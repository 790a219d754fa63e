import { expect, test } from 'vitest'
import { type PageObject, setUp } from './support/pageObject.js'

const open = setUp()
const MEANING = 'What DAO means, in a sentence or two of plain words.'

interface AXValue {
  value?: string
}
interface AXNode {
  role?: AXValue
  name?: AXValue
  description?: AXValue & { sources?: (AXValue & { type: string; superseded?: boolean })[] }
}

/** The node of the trigger, and how often the meaning is in the tree as text. */
const read = async (pageObject: PageObject) => {
  const session = await pageObject.page.context().newCDPSession(pageObject.page)
  const { nodes } = (await session.send('Accessibility.getFullAXTree')) as unknown as { nodes: AXNode[] }
  const trigger = nodes.find(({ role, name }) => role?.value === 'button' && name?.value === 'DAO')
  const texts = nodes.filter(
    ({ role, name }) => role?.value === 'StaticText' && name?.value?.includes(MEANING),
  )
  return { description: trigger?.description?.value ?? '', texts: texts.length }
}

const attributes = (pageObject: PageObject) =>
  pageObject.page.evaluate(() => {
    const trigger = window.app.mountPoint.querySelector('#DAO') as HTMLElement
    return [trigger.getAttribute('aria-description'), trigger.ariaExpanded]
  })

test('Term: the description is the definition with its source, and aria-description is absent', async () => {
  const pageObject = await open()
  expect(await attributes(pageObject)).toEqual([null, 'false'])
  expect((await read(pageObject)).description).toBe(`(DAO: ${MEANING} Source: the glossary)`)
})

test('Term: the description follows when the browser translates the page', async () => {
  const pageObject = await open()
  await pageObject.page.evaluate(() => {
    for (const part of window.app.mountPoint.querySelectorAll('[data-ankr-term] + span')) {
      const font = document.createElement('font')
      font.textContent = 'Was DAO bedeutet.'
      part.replaceChildren(font)
    }
  })
  expect((await read(pageObject)).description).toContain('Was DAO bedeutet.')
  await pageObject.click('#DAO')
  expect((await pageObject.pinnedTip()).text).toContain('Was DAO bedeutet.')
})

test('Term: a tooltip opened by focus adds no text beside the description', async () => {
  const pageObject = await open()
  await pageObject.focus('#DAO')
  await pageObject.tip()
  expect(await read(pageObject)).toEqual({ description: `(DAO: ${MEANING} Source: the glossary)`, texts: 0 })
})

test('Term: a pinned tooltip sets aria-expanded and is read once, after the trigger', async () => {
  const pageObject = await open()
  await pageObject.click('#DAO')
  await pageObject.pinnedTip()
  expect(await attributes(pageObject)).toEqual([null, 'true'])
  expect(await read(pageObject)).toEqual({ description: '', texts: 1 })
  const order = await pageObject.page.locator('main').ariaSnapshot()
  expect(order.indexOf(MEANING)).toBeGreaterThan(order.indexOf('button "DAO"'))
  expect(order.indexOf(MEANING)).toBeLessThan(order.indexOf('button "Node"'))
  await pageObject.page.keyboard.press('Escape')
  await pageObject.noTip()
  expect(await attributes(pageObject)).toEqual([null, 'false'])
  expect(await read(pageObject)).toEqual({ description: `(DAO: ${MEANING} Source: the glossary)`, texts: 0 })
})

test('Term: a link has a description and no aria-expanded', async () => {
  const pageObject = await open()
  const link = await pageObject.page.evaluate(() => {
    const { ariaExpanded, ariaDescribedByElements } = window.app.mountPoint.querySelector(
      '#Docs',
    ) as HTMLElement
    return [ariaExpanded, ariaDescribedByElements?.length]
  })
  expect(link).toEqual([null, 1])
})

test('Term: the tooltip has the language and direction of the definition, not of the page', async () => {
  const pageObject = await open({ path: '/?place=right%20to%20left' })
  await pageObject.page.evaluate(() => {
    const definition = window.app.mountPoint.querySelector('[data-ankr-term] + span') as HTMLElement
    definition.lang = 'en'
    definition.dir = 'ltr'
  })
  await pageObject.click('#DAO')
  await pageObject.pinnedTip()
  const card = await pageObject.page.evaluate(() => {
    const [element] = window.app.cards()
    return element && [element.lang, getComputedStyle(element).direction]
  })
  expect(card).toEqual(['en', 'ltr'])
})
