import { describe, expect, it } from 'vitest'
import { names } from '../../support/cases.js'
import { type Counts, countStops } from './support/countStops.js'
import { findFaults, findOrderFaults } from './support/findFaults.js'
import type { Form } from './support/page.client.js'
import { NARROW, setUp, WIDE } from './support/setUp.js'

const { getPage, show, readByLine, setOpen, countTabStops } = setUp()
const forms: Form[] = ['React', 'custom element']

describe.each(forms)('%s', (form) => {
  it.each(names)('%s: read by line, each visible sentence is spoken once, in visual order', async (name) => {
    await show(name, form)
    expect(findFaults(await readByLine())).toEqual([])
    await setOpen(true)
    expect(findFaults(await readByLine())).toEqual([])
    await getPage().setViewportSize(NARROW)
    const narrow = await readByLine()
    await getPage().setViewportSize(WIDE)
    expect(findOrderFaults(narrow)).toEqual([])
  })

  it.each(names)('%s: read by the Tab key, each control is spoken once with its definition', async (name) => {
    await show(name, form)
    const page = getPage()
    const { phrases, definitions } = await page.evaluate(async () => ({
      phrases: (await window.reader.readByKey()).map((phrase) => phrase.replace(/\s+/g, ' ')),
      definitions: window.reader.getDefinitions(),
    }))
    // Two components in a row may have the same source, and in `AnkrApproach` the same term.
    const isRepeated = (phrase: string, index: number) =>
      phrase === phrases[index - 1] && !phrase.startsWith('link') && name !== 'AnkrApproach'
    expect(phrases.filter(isRepeated)).toEqual([])
    for (const definition of definitions) {
      const spoken = phrases.filter((phrase) => phrase.includes(definition))
      expect(spoken.length, definition).toBe(definitions.filter((each) => each === definition).length)
      for (const phrase of spoken) expect(phrase.split(definition)).toHaveLength(2)
    }
    expect(await countTabStops()).toBe(phrases.length)
  })
})

it('the documentation counts what is read of each component', async () => {
  const counts: Record<string, Counts> = {}
  for (const name of names) {
    await show(name, 'React')
    await setOpen(true)
    const reading = await readByLine()
    await setOpen(false)
    counts[name] = countStops(reading.stops, await getPage().evaluate(() => window.reader.readByKey()))
  }
  await expect(`${JSON.stringify(counts, null, 2)}\n`).toMatchFileSnapshot(
    '../../../stories/docs/screenReaders.json',
  )
})

const SEEDED: [defect: string, html: string, fault: RegExp][] = [
  [
    'a definition in aria-description',
    '<p>A <button data-ankr-term="word" aria-description="What it means.">word</button><span hidden> (What it means.)</span> here.</p>',
    /^a definition inside a sentence/,
  ],
  [
    'a visually hidden copy of a text',
    '<p>One text.</p><p style="position: absolute; clip-path: inset(50%)">One text.</p>',
    /^spoken "One text One text", visible "One text"/,
  ],
  [
    'a visible text without a spoken one',
    '<p>One.</p><p aria-hidden="true">Two words.</p>',
    /^visible and never spoken/,
  ],
  [
    'a table with the name of its summary',
    '<details open><summary>All pairs</summary><table aria-label="All pairs"><tr><td>One</td></tr></table></details>',
    /^twice in a row/,
  ],
  [
    'a reversed order',
    '<div style="display: flex; flex-direction: column-reverse"><p>First text.</p><p>Second text.</p></div>',
    /^"Second text." is spoken after "First text." and is shown before it/,
  ],
  [
    'a reversed row',
    '<p style="display: flex; flex-direction: row-reverse"><b>First</b><b>Second</b></p>',
    /is shown before it/,
  ],
  ['a button without a name', '<button></button>', /^the name of a button is ""/],
  ['a long name', `<button aria-label="${'long '.repeat(20)}">x</button>`, /^the name of a button is "long/],
  ['a group without a name', '<fieldset><p>Text</p></fieldset>', /^the name of a group is ""/],
]

it.each(SEEDED)('a defect is found: %s', async (_, html, fault) => {
  await getPage().evaluate((html) => window.reader.showHtml(html), html)
  expect(await readByLine().then(findFaults)).toContainEqual(expect.stringMatching(fault))
})

it('the seeded page without a defect has no fault', async () => {
  const html = '<p>A <button>word</button> here.</p><fieldset aria-label="Choices"><p>Text</p></fieldset>'
  await getPage().evaluate((html) => window.reader.showHtml(html), html)
  expect(findFaults(await readByLine())).toEqual([])
})
