import { render as mount } from '@testing-library/react'
import { collectFacts } from 'ankr-approach'
import { facts } from 'ankr-approach/facts'
import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import { cases, names } from '../support/cases.js'
import { partnerFacts, render, samples } from '../support/components.js'
import { texts, withoutNumberedNames } from '../support/html.js'

const rootOf = (...args: Parameters<typeof render>) =>
  mount(render(...args)).container.firstElementChild as HTMLElement

/** Elements in which a digit is not part of a statement: the line with source and date, and the source of a definition. */
const CITED = '[data-part="source"], [data-part="citation"], [data-part="source-item"], time'

/** The number of units that a bar stands for, which `getBarScale()` computes from a statistic. */
const KEY = '[data-part="key"]'

/** Components that compute numbers or take them from other data, which their sample names. */
const COMPUTED = names.filter((name) => samples[name].numbers).map((name) => `.ankr-${name}`)

/** Whether an element is in an island that is labeled as an illustration. */
const isIllustrated = (element: Element | null) =>
  Boolean(element?.closest('[data-part="island"]')?.querySelector('[data-part="illustration"]'))

describe.each(cases)('%s', (_, name, variant) => {
  it('renders no digit outside a fact, a source and an illustration', () => {
    const loose = texts(rootOf(name, variant))
      .filter(({ data }) => /\p{Nd}/u.test(withoutNumberedNames(data)))
      .filter(({ parentElement }) => !parentElement?.closest(['[data-fact]', CITED, KEY, ...COMPUTED].join()))
      .filter(({ parentElement }) => !isIllustrated(parentElement))
    expect(loose.map(({ data }) => data)).toEqual([])
  })

  it('marks only existing facts, each with the date of the library', () => {
    const root = rootOf(name, variant)
    const known = variant === 'with partner facts' ? partnerFacts : undefined
    for (const fact of collectFacts(root, '2026-11-23', known)) {
      expect(fact.libraryFact, fact.id).toBeDefined()
      expect(fact.matchesLibraryDate, fact.id).toBe(true)
      expect(fact.elements.every((element) => element.textContent?.trim())).toBe(true)
    }
  })

  it('names the source of every fact that it shows', () => {
    const root = rootOf(name, variant)
    const citations = [...root.querySelectorAll(CITED)]
    // The brackets of `FactText` have no room for the title: the publisher links to the document.
    const links = name === 'FactText' ? [...root.querySelectorAll<HTMLAnchorElement>('a')] : []
    const cited = [...citations, ...links].map((part) => part.textContent).join(' ')
    const linked = links.map(({ href }) => href)
    const known = variant === 'with partner facts' ? partnerFacts : undefined
    for (const { id, source } of collectFacts(root, '2026-11-23', known)) {
      if (links.length) expect(linked, id).toContain(source?.url)
      expect(cited, id).toContain(links.length ? source?.publisher : source?.title)
    }
  })

  it('shows the qualifier and the date of every statistic', () => {
    const root = rootOf(name, variant)
    for (const value of root.querySelectorAll('[data-part="value"]')) {
      const asOf = value.closest('[data-as-of]')?.getAttribute('data-as-of')
      expect(root.querySelector(`time[datetime="${asOf}"]`), String(asOf)).not.toBeNull()
      expect(value.parentElement?.textContent).toMatch(/over|about|exactly/)
    }
  })
})

it('components: together they show every fact of the library, and no unknown fact', () => {
  const shown = new Set(
    cases.flatMap(([, name, variant]) =>
      [...renderToStaticMarkup(render(name, variant)).matchAll(/ data-fact="([^"]*)"/g)].map(
        ([, id = '']) => id,
      ),
    ),
  )
  const libraryIds: string[] = facts.map(({ id }) => id)
  const partnerIds = [...shown].filter((id) => !libraryIds.includes(id))
  expect([...shown].filter((id) => !partnerIds.includes(id)).sort()).toEqual([...libraryIds].sort())
  expect(partnerIds.filter((id) => !Object.hasOwn(partnerFacts, id))).toEqual([])
})

it('facts: each is stated by a component other than AnkrApproach', () => {
  const stated = new Set(
    names
      .filter((name) => name !== 'AnkrApproach')
      .flatMap((name) => collectFacts(mount(render(name)).container, '2026-11-23').map(({ id }) => id)),
  )
  expect(facts.map(({ id }) => id).filter((id) => !stated.has(id))).toEqual([])
})
