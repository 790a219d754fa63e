import { afterEach, describe, expect, it } from 'vitest'
import { collectFacts, defineFacts, facts, sources } from '../../../src/facts/index.js'

const page = (html: string) => {
  document.body.innerHTML = html
  return document.body
}
const mark = (id: string, asOf = '2022-03-04') => `<span data-fact="${id}" data-as-of="${asOf}">…</span>`

afterEach(() => {
  document.body.innerHTML = ''
})

describe('collectFacts()', () => {
  it('a fact without a date has that of the component around it', () => {
    const root = page(
      `<div data-as-of="2022-03-04"><p data-fact="title">…</p>${mark('self-funded', '2026-06-30')}</div>`,
    )
    expect(collectFacts(root, '2026-11-23').map(({ id, asOf }) => [id, ...asOf])).toEqual([
      ['title', '2022-03-04'],
      ['self-funded', '2026-06-30'],
    ])
  })

  it('lists each fact once, in document order, with its elements, date, age and source', () => {
    const root = page(`${mark('title')}<p>${mark('self-funded')}</p>${mark('title')}`)
    const audit = collectFacts(root, '2022-03-14')
    expect(audit.map(({ id, elements }) => [id, elements.length])).toEqual([
      ['title', 2],
      ['self-funded', 1],
    ])
    expect(audit[0]?.elements).toEqual([...root.querySelectorAll('[data-fact="title"]')])
    expect(audit[0]).toMatchObject({
      asOf: ['2022-03-04'],
      ageInDays: 10,
      libraryFact: facts[0],
      matchesLibraryDate: true,
      source: sources.ankrApproach,
    })
  })

  it('returns an empty list for a page without facts', () => {
    expect(collectFacts(page('<p>15,000</p>'), '2026-01-01')).toEqual([])
  })

  it('reads the whole document, and open shadow roots inside shadow roots', () => {
    const outer = page('<div></div>').querySelector('div') as Element
    const shadow = outer.attachShadow({ mode: 'open' })
    shadow.innerHTML = `<div></div>${mark('title')}`
    const inner = (shadow.querySelector('div') as Element).attachShadow({ mode: 'open' })
    inner.innerHTML = mark('self-funded')
    const ids = (root: ParentNode) =>
      collectFacts(root, '2026-01-01')
        .map(({ id }) => id)
        .sort()
    expect(ids(document)).toEqual(['self-funded', 'title'])
    expect(ids(shadow)).toEqual(['self-funded', 'title'])
    expect(ids(inner)).toEqual(['self-funded'])
  })

  it('counts the element that is passed, and the shadow root of that element', () => {
    const host = page(mark('title')).firstElementChild as HTMLElement
    host.attachShadow({ mode: 'open' }).innerHTML = mark('self-funded')
    expect(collectFacts(host, '2026-01-01').map(({ id }) => id)).toEqual(['title', 'self-funded'])
  })

  it('reports a date that is older than the date of the package', () => {
    const [fact] = collectFacts(page(mark('title', '2021-09-16')), '2022-03-04')
    expect(fact).toMatchObject({
      asOf: ['2021-09-16'],
      ageInDays: 169,
      matchesLibraryDate: false,
      libraryFact: facts[0],
    })
  })

  it('lists every date of a fact, oldest first, and computes the age from the oldest', () => {
    const [fact] = collectFacts(page(mark('title') + mark('title', '2021-09-16')), '2022-03-04')
    expect(fact).toMatchObject({
      asOf: ['2021-09-16', '2022-03-04'],
      ageInDays: 169,
      matchesLibraryDate: false,
    })
  })

  it.each(['', 'soon', '2022-02-30'])('ignores the invalid date “%s”', (asOf) => {
    const [fact] = collectFacts(page(mark('title', asOf)), '2026-01-01')
    expect(fact).toMatchObject({
      asOf: [],
      ageInDays: undefined,
      matchesLibraryDate: false,
      libraryFact: facts[0],
    })
  })

  it('lists a fact that the package does not have', () => {
    const [fact] = collectFacts(page(mark('withdrawn')), '2026-01-01')
    expect(fact).toMatchObject({
      id: 'withdrawn',
      libraryFact: undefined,
      source: undefined,
      matchesLibraryDate: false,
    })
  })

  it.each(['constructor', '__proto__', 'toString'])(
    'finds no library fact for the inherited property “%s”',
    (id) => {
      const [fact] = collectFacts(page(mark(id)), '2026-01-01', defineFacts({}))
      expect(fact).toMatchObject({ id, libraryFact: undefined, source: undefined })
    },
  )

  it('compares with the partner’s facts before the library’s facts', () => {
    const source = { id: 'report', title: 'Report', publisher: 'Ankr', url: 'https://example.com' }
    const mine = defineFacts({
      title: { asOf: '2026-01-01', source },
      ours: { section: 'web3', kind: 'statement', label: 'Ours.', asOf: '2026-01-01', source },
    })
    const audit = collectFacts(page(mark('title') + mark('ours', '2026-01-01')), '2026-01-02', mine)
    expect(audit[0]).toMatchObject({ libraryFact: mine.title, matchesLibraryDate: false, source })
    expect(audit[1]).toMatchObject({ libraryFact: mine.ours, matchesLibraryDate: true, source, ageInDays: 1 })
  })

  it('does not count the copies in an open tooltip', () => {
    const root = page(
      `${mark('title')}<div class="ankr ankr-Tooltip">${mark('title')}${mark('self-funded')}</div>`,
    )
    expect(collectFacts(root, '2026-01-01').map(({ id, elements }) => [id, elements.length])).toEqual([
      ['title', 1],
    ])
  })

  it('throws on an invalid date', () => {
    expect(() => collectFacts(page(mark('title')), 'today')).toThrow('to is "today"')
  })
})

describe('collectFacts: the root itself', () => {
  it('counts the element that is passed, and its own shadow root', () => {
    const host = page(`<div data-fact="title" data-as-of="2022-03-04">${mark('no-public-cloud')}</div>`)
      .firstElementChild as Element
    host.attachShadow({ mode: 'open' }).innerHTML = mark('self-funded')
    const found = collectFacts(host, '2026-01-01')
    expect(found.map(({ id, elements }) => [id, elements.length])).toEqual([
      ['title', 1],
      ['self-funded', 1],
      ['no-public-cloud', 1],
    ])
    expect(found[0]?.elements[0]).toBe(host)
  })
})
