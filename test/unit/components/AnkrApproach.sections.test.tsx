import { render, screen } from '@testing-library/react'
import { AnkrApproach, type AnkrApproachProps, defineFacts } from 'ankr-approach'
import { en } from 'ankr-approach/locales/en'
import { describe, expect, it } from 'vitest'
import { sections } from '../../../src/components/AnkrApproach/sections.js'
import { getShownFacts, hasOwnNotes } from '../../../src/components/AnkrApproach/shownFacts.js'
import { facts as libraryFacts } from '../../../src/facts/library/index.js'
import { render as renderSample } from '../../support/components.js'

const source = { id: 'report', title: 'Network report', publisher: 'Ankr', url: 'https://example.com/report' }
const renderPage = (props: AnkrApproachProps = {}) => render(<AnkrApproach {...props} />).container

const getFactIds = (within: Element | null) =>
  [...(within?.querySelectorAll('[data-fact]') ?? [])].map((element) => element.getAttribute('data-fact'))
const getSection = (page: Element, id: string) => page.querySelector(`[id="ankr-approach-${id}"]`)
/** The source lines of facts. A component also names the sources of other data. */
const getSourceLines = (within: Element | null) =>
  [...(within?.querySelectorAll('[data-part="source"]') ?? [])]
    .map((line) => line.textContent)
    .filter((text) => text?.startsWith('Stated by'))

const LINE = 'Stated by Ankr in March 2022 · The Ankr Approach'

describe('AnkrApproach: sources', () => {
  it('each section with facts has one source line, and Sources names its own', () => {
    const page = renderPage()
    const lines = ['neutral', 'decentralization', 'dao', 'web3', 'sources'].map((id) =>
      getSourceLines(getSection(page, id)),
    )
    expect(lines).toEqual([[LINE], [LINE], [LINE], [LINE], []])
  })

  it.each(Object.entries(sections))(
    'section %s: its source lines cover exactly the facts it shows',
    (id, names) => {
      const shown = getFactIds(getSection(renderPage(), id)).filter((factId) => factId !== 'title')
      expect(getShownFacts(names).map((fact) => fact.id)).toEqual(expect.arrayContaining(shown))
      expect(shown).toEqual(expect.arrayContaining(getShownFacts(names).map((fact) => fact.id)))
    },
  )

  it('a section names the source of a partner’s fact in it, and other sections do not', () => {
    const facts = defineFacts({ 'self-funded': { source, asOf: '2026-06-30' } })
    const page = renderPage({ facts, sections: ['dao', 'web3'] })
    const own = 'Stated by Ankr in June 2026 · Network report'
    expect(getSourceLines(getSection(page, 'dao'))).toEqual([LINE, own])
    expect(getSourceLines(getSection(page, 'web3'))).toEqual([LINE])
  })

  it('a section without a component does not name the source of its facts', () => {
    const facts = defineFacts({ 'usdt-other-ledger': { source, asOf: '2026-06-30' } })
    const slots = { NetworkChoice: null, InteropChecker: <p>Ours</p> }
    expect(getSourceLines(getSection(renderPage({ facts, slots }), 'neutral'))).toEqual([LINE])
  })

  it('the count in Sources is that of the facts on the page, whatever its sections, slots and facts are', () => {
    const getCount = (props: AnkrApproachProps = {}) => {
      const page = renderPage({ ...props, slots: { OriginTimeline: null, ...props.slots } })
      const shown = new Set(getFactIds(page).concat('title'))
      // The badge shows its facts in a tooltip, and those of its callout are on the page.
      expect(getSection(page, 'sources')).toHaveTextContent(`Statements used: ${shown.size}`)
      return shown.size
    }
    expect(getSection(renderPage(), 'sources')).toHaveTextContent(`Statements used: ${libraryFacts.length}`)
    expect(getCount()).toBeLessThan(libraryFacts.length)
    expect(getCount({ sections: ['dao', 'sources'] })).toBe(8)
    expect(getCount({ sections: ['dao', 'sources'], facts: defineFacts({ 'self-funded': null }) })).toBe(7)
  })

  it('a section says whose the notes are, exactly if one of its components does', () => {
    const all = renderPage()
    for (const [id, names] of Object.entries(sections)) {
      expect(getSection(all, id)?.textContent?.includes(en.ownNotes)).toBe(hasOwnNotes(names))
      for (const name of names) {
        const { container, unmount } = render(renderSample(name))
        expect([name, container.textContent?.includes(en.ownNotes)]).toEqual([name, hasOwnNotes([name])])
        unmount()
      }
    }
    const page = renderPage({ showSource: false })
    expect(page.querySelector('[data-part="sections"]')).not.toHaveTextContent(en.ownNotes)
  })

  it('showSource={false}: no section has a source line', () => {
    const page = renderPage({ showSource: false })
    expect(getSourceLines(page.querySelector('[data-part="sections"]'))).toEqual([])
  })
})

describe('AnkrApproach: hero', () => {
  const getHero = (page: Element) => page.querySelector('[data-part="hero"]')

  it('names the date of the document, and has the badge and a strip of statistics', () => {
    const hero = getHero(renderPage())
    expect(hero).toHaveTextContent('What Ankr said about itself in a document of March 2022.')
    expect(hero?.querySelector('time')).toHaveAttribute('datetime', '2022-03-04')
    expect(hero?.querySelector('.ankr-ChainNeutralBadge')).toBeVisible()
    expect(hero?.querySelector('.ankr-DecentralizationStats')).toHaveAttribute('data-layout', 'strip')
  })

  it('has no badge and no strip if their sections or components are left out', () => {
    expect(getHero(renderPage({ sections: ['dao'] }))?.querySelector('.ankr')).toBeNull()
    const slots = { ChainNeutralBadge: null, DecentralizationStats: null }
    expect(getHero(renderPage({ slots }))?.querySelector('.ankr')).toBeNull()
  })

  it('marks the title as a fact only if it is the title of the document', () => {
    const isFact = (props: AnkrApproachProps) =>
      getHero(renderPage(props))?.firstElementChild?.matches('[data-fact]')
    expect(isFact({})).toBe(true)
    expect(isFact({ messages: { title: 'Our provider' } })).toBe(false)
    expect(isFact({ facts: defineFacts({ title: null }) })).toBe(false)
  })

  it('the page has the disclaimer once, only with `disclaimer`, and shows ages with `now`', () => {
    renderPage()
    expect(screen.queryByText(en.disclaimer)).toBeNull()
    const page = renderPage({ disclaimer: true, now: '2026-11-23' })
    expect(screen.getAllByText(en.disclaimer)).toHaveLength(1)
    expect(getSourceLines(getSection(page, 'dao'))).toEqual([LINE.replace(' ·', ' (4 years ago) ·')])
  })
})

describe('AnkrApproach: section titles and the visible facts of the badge', () => {
  it('no component repeats the title of its section', () => {
    const page = renderPage()
    for (const section of page.querySelectorAll('section[data-part="section"]')) {
      const [title = '', ...titles] = [...section.querySelectorAll('h3, h4')].map(
        (heading) => heading.textContent,
      )
      for (const other of titles) expect(`${other}|`).not.toContain(title)
      for (const other of titles) expect(title).not.toContain(other)
    }
  })

  it('facts 4 and 5 are visible in a callout, with only their sentences marked', () => {
    const callout = getSection(renderPage(), 'neutral')?.querySelector('.ankr-Callout')
    expect(getFactIds(callout ?? null)).toEqual(['multi-chain-provider', 'blockchain-agnosticism'])
    const sentences = [...(callout?.querySelectorAll('[data-fact]') ?? [])].map((element) =>
      element.textContent?.trim(),
    )
    expect(sentences).toEqual(Object.values(en.AnkrApproach.statements))
  })

  it('there is no callout if the partner leaves both facts out', () => {
    const facts = defineFacts({ 'multi-chain-provider': null, 'blockchain-agnosticism': null })
    expect(renderPage({ facts }).querySelector('.ankr-Callout')).toBeNull()
  })
})
