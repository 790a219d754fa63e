import { expect, test } from 'vitest'
import { type Stage, setUp } from './support/pageObject.js'

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
const read = async (stage: Stage) => {
  const session = await stage.page.context().newCDPSession(stage.page)
  const { nodes } = (await session.send('Accessibility.getFullAXTree')) as unknown as { nodes: AXNode[] }
  const trigger = nodes.find(({ role, name }) => role?.value === 'button' && name?.value === 'DAO')
  const texts = nodes.filter(
    ({ role, name }) => role?.value === 'StaticText' && name?.value?.includes(MEANING),
  )
  return { description: trigger?.description?.value ?? '', texts: texts.length }
}

const attributes = (stage: Stage) =>
  stage.page.evaluate(() => {
    const trigger = window.app.place.querySelector('#DAO') as HTMLElement
    return [trigger.getAttribute('aria-description'), trigger.ariaExpanded]
  })

test('Term: the description is the definition with its source, and aria-description is absent', async () => {
  const stage = await open()
  expect(await attributes(stage)).toEqual([null, 'false'])
  expect((await read(stage)).description).toBe(`${MEANING} Source: the glossary)`)
})

test('Term: the description follows when the browser translates the page', async () => {
  const stage = await open()
  await stage.page.evaluate(() => {
    for (const part of window.app.place.querySelectorAll('[data-part=meaning]')) {
      const font = document.createElement('font')
      font.textContent = 'Was DAO bedeutet.'
      part.replaceChildren(font)
    }
  })
  expect((await read(stage)).description).toContain('Was DAO bedeutet.')
  await stage.click('#DAO')
  expect((await stage.pinnedTip()).text).toContain('Was DAO bedeutet.')
})

test('Term: a tooltip opened by focus adds no text beside the description', async () => {
  const stage = await open()
  await stage.focus('#DAO')
  await stage.tip()
  expect(await read(stage)).toEqual({ description: `${MEANING} Source: the glossary)`, texts: 0 })
})

test('Term: a pinned tooltip sets aria-expanded and is read once, after the trigger', async () => {
  const stage = await open()
  await stage.click('#DAO')
  await stage.pinnedTip()
  expect(await attributes(stage)).toEqual([null, 'true'])
  expect(await read(stage)).toEqual({ description: '', texts: 1 })
  const order = await stage.page.locator('main').ariaSnapshot()
  expect(order.indexOf(MEANING)).toBeGreaterThan(order.indexOf('button "DAO"'))
  expect(order.indexOf(MEANING)).toBeLessThan(order.indexOf('button "Node"'))
  await stage.page.keyboard.press('Escape')
  await stage.noTip()
  expect(await attributes(stage)).toEqual([null, 'false'])
  expect(await read(stage)).toEqual({ description: `${MEANING} Source: the glossary)`, texts: 0 })
})

test('Term: a link has a description and no aria-expanded', async () => {
  const stage = await open()
  const link = await stage.page.evaluate(() => {
    const { ariaExpanded, ariaDescribedByElements } = window.app.place.querySelector('#Docs') as HTMLElement
    return [ariaExpanded, ariaDescribedByElements?.length]
  })
  expect(link).toEqual([null, 2])
})

test('Term: the tooltip has the language and direction of the definition, not of the page', async () => {
  const stage = await open({ path: '/?place=right%20to%20left' })
  await stage.page.evaluate(() => {
    const definition = window.app.place.querySelector('[data-part=definition]') as HTMLElement
    definition.lang = 'en'
    definition.dir = 'ltr'
  })
  await stage.click('#DAO')
  await stage.pinnedTip()
  const card = await stage.page.evaluate(() => {
    const [element] = window.app.cards()
    return element && [element.lang, getComputedStyle(element).direction]
  })
  expect(card).toEqual(['en', 'ltr'])
})
