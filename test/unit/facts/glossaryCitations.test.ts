import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { glossary, sources, type TermId } from '../../../src/facts/index.js'
import { en } from '../../../src/i18n/locales/en.js'

const SOURCE_DOCUMENT = 'Source document'
const MAX_QUOTED_WORDS = 12

/** The table for reviewers: the words of each cited page that support the sentence of the glossary. */
const rows = readFileSync('test/unit/facts/glossaryCitations.md', 'utf8')
  .split('\n')
  .filter((line) => /^\| [a-z]/.test(line))
  .map((line) => line.slice(2, -2).split(' | ') as [TermId, string, string, string, string])

const getUrl = (source: string) => (source === SOURCE_DOCUMENT ? sources.ankrApproach.url : source)
const countWords = (text: string) => text.split(/\s+/).filter((word) => /[\p{L}\d]/u.test(word)).length

/** Whether a URL leads to a page or a section, and not to the front page of a site or of a repository. */
const isDeepLink = (url: string) => {
  const { protocol, host, pathname } = new URL(url)
  const repositoryRoot = host === 'github.com' && !/^\/[^/]+\/[^/]+\/blob\/[^/]+\/./.test(pathname)
  return protocol === 'https:' && pathname.length > 1 && !repositoryRoot
}

const RANKING =
  /\b(best|better|worst|worse|faster|fastest|cheaper|cheapest|safer|safest|leading|superior|inferior)\b/i

describe('glossary citations', () => {
  it('has a row with five cells for every term, in the order of the glossary', () => {
    expect(rows.map(([id]) => id)).toEqual(Object.keys(glossary))
    for (const row of rows) expect(row, row[0]).toHaveLength(5)
  })

  it.each(rows)('%s: the table has the sentence and the URL that are shown', (id, sentence, source) => {
    expect(sentence).toBe(en.glossary[id].meaning)
    expect(getUrl(source)).toBe(glossary[id].url)
  })

  it.each(rows)('%s: the quotation has 1 to 12 words, and says at which version it was read', (...row) => {
    const [, , , quotation, read] = row
    expect(countWords(quotation)).toBeGreaterThan(0)
    expect(countWords(quotation)).toBeLessThanOrEqual(MAX_QUOTED_WORDS)
    expect(read).toMatch(/@[\da-f]{8}$|\b\d{4}-\d{2}-\d{2}$|^not read: \S/)
  })

  it.each(rows)('%s: the source is a deep link over HTTPS', (_id, _sentence, source) =>
    expect(isDeepLink(getUrl(source))).toBe(true),
  )

  it('a front page, a repository and plain HTTP are not deep links', () => {
    const urls = [
      'https://ethereum.org/',
      'https://ethereum.org/#permissionless',
      'https://github.com/bnb-chain/BEPs',
      'https://github.com/bnb-chain/BEPs/tree/master',
      'http://ethereum.org/glossary/#permissionless',
    ]
    expect(urls.filter(isDeepLink)).toEqual([])
  })

  it.each(Object.entries(en.glossary))(
    '%s: definition and note are sentences of at most 140 characters that rank no chain',
    (_, { meaning, note }) => {
      const text = note ? `${meaning} ${note}` : meaning
      expect([...text].length).toBeLessThanOrEqual(140)
      for (const part of [meaning, note ?? '.']) expect(part).toMatch(/\.$/)
      expect(text).not.toMatch(RANKING)
    },
  )
})
