import { describe, expect, it } from 'vitest'
import type { Form } from './support/page.client.js'
import { setUp } from './support/setUp.js'

const { getPage, show } = setUp()
const forms: Form[] = ['React', 'custom element']

/** Chooses each option of each select in turn. Returns what was announced, each text once. */
const chooseAll = () => getPage().evaluate(() => window.reader.chooseAll())

describe.each(forms)('%s', (form) => {
  it('InteropChecker: each choice announces one short status with both assets', async () => {
    await show('InteropChecker', form)
    const choices = await chooseAll()
    expect(choices.length).toBeGreaterThan(20)
    for (const { announced, selected } of choices) {
      expect(announced).toEqual([expect.stringMatching(/^polite: ./)])
      expect(announced[0]?.length).toBeLessThan(160)
      for (const asset of selected) expect(announced[0]).toContain(asset)
    }
  })

  it('ResilienceExplorer: each choice announces one status', async () => {
    await show('ResilienceExplorer', form)
    const choices = await chooseAll()
    expect(choices.length).toBeGreaterThan(7)
    for (const { announced } of choices) {
      expect(announced).toEqual([expect.stringMatching(/^polite: ./)])
      expect(announced[0]?.length).toBeLessThan(400)
    }
  })

  it('Term: a press announces nothing by a live region, and the text is read once after the word', async () => {
    await show('Term', form)
    const page = getPage()
    await page.evaluate(() => window.reader.listen())
    const term = await page.evaluate(() => window.reader.pressFirstTerm())
    expect(await page.evaluate(() => window.reader.getAnnounced())).toEqual([])
    const { stops } = await page.evaluate(() => window.reader.readByLine())
    const phrases = stops.map(({ phrase }) => phrase)
    expect(phrases[0]).toMatch(/, expanded$/)
    expect(phrases.filter((phrase) => phrase.includes(term?.meaning as string))).toHaveLength(1)
    expect(phrases.findIndex((phrase) => phrase.includes(term?.meaning as string))).toBeGreaterThan(0)
  })
})

it.each([
  [
    'two live regions',
    '<select><option>One</option><option>Two</option></select><p role="status"></p><p role="status"></p>',
    2,
  ],
  ['no live region', '<select><option>One</option><option>Two</option></select><p></p>', 0],
])('a defect is found: %s', async (_, html, count) => {
  await getPage().evaluate((html) => window.reader.showHtml(html), html)
  await getPage().evaluate(() => {
    document.querySelector('.seeded select')?.addEventListener('change', () => {
      for (const [index, text] of document.querySelectorAll('.seeded p').entries())
        text.textContent = `Changed ${index}`
    })
  })
  expect((await chooseAll())[0]?.announced).toHaveLength(count)
})
