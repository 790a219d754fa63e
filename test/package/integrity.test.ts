import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { setUpBrowserAndServer } from '../support/browser.js'
import { type Planted, start } from './integrity/testServer.js'

const digests: Record<string, string> = JSON.parse(readFileSync('dist/integrity.json', 'utf8'))

const { getBrowser, getTestServer } = setUpBrowserAndServer(start)

/** Opens a page, evaluates an expression after loading, and returns the browser's complaints. */
const withPage = async (page: Planted, ask = '0'): Promise<{ answer: unknown; complaints: string[] }> => {
  getTestServer().serve(page)
  const tab = await getBrowser().newPage()
  const complaints: string[] = []
  tab.on('console', (message) => {
    if (message.type() === 'error') complaints.push(message.text())
  })
  await tab.goto(getTestServer().origin)
  const answer = await tab.evaluate(ask)
  await tab.close()
  return { answer, complaints }
}

const REFUSED = /digest|integrity/i

describe('A stylesheet with an integrity digest', () => {
  const sheet = `<link rel="stylesheet" href="/ankr/styles.css" integrity="${digests['styles.css']}">`
  const rules = '[...document.styleSheets].flatMap((each) => [...each.cssRules]).length'

  test('loads as built', async () => {
    const { answer, complaints } = await withPage({ head: sheet }, rules)
    expect(answer).toBeGreaterThan(50)
    expect(complaints).toEqual([])
  })

  test('is blocked with one more byte', async () => {
    const { answer, complaints } = await withPage({ head: sheet, tampered: 'styles.css' }, rules)
    expect(answer).toBe(0)
    expect(complaints.join()).toMatch(REFUSED)
  })
})

describe('Modules with integrity in an import map, under a strict policy with the digest of the map', () => {
  const entry = 'facts/index.js'
  /** Fetched by the entry, not by the page. */
  const chunk = 'facts/sources.js'
  const map = JSON.stringify({
    integrity: Object.fromEntries(Object.entries(digests).map(([file, hash]) => [`/ankr/${file}`, hash])),
  })
  const load = `import('/ankr/${entry}').then(({ facts }) => facts.length + ' facts', () => 'refused')`

  test('load as built', async () => {
    expect(await withPage({ map }, load)).toEqual({ answer: '51 facts', complaints: [] })
  })

  test.each([entry, chunk])('%s is blocked with one more byte', async (tampered) => {
    const { answer, complaints } = await withPage({ map, tampered }, load)
    expect(answer).toBe('refused')
    expect(complaints.join()).toMatch(REFUSED)
  })

  const script = `<script type="module" src="/ankr/${entry}" integrity="${digests[entry]}"></script>`

  test('`integrity` on the script covers the entry', async () => {
    const { complaints } = await withPage({ head: script, tampered: entry })
    expect(complaints.join()).toMatch(REFUSED)
  })

  test('`integrity` on the script does not cover imports, which need the import map', async () => {
    const alone = await withPage({ head: script, tampered: chunk }, load)
    expect(alone).toEqual({ answer: '51 facts', complaints: [] })
    const mapped = await withPage({ head: script, map, tampered: chunk }, load)
    expect(mapped.answer).toBe('refused')
  })
})
