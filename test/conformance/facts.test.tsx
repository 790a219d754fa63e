import { render as mount } from '@testing-library/react'
import { collectFacts } from 'ankr-approach'
import { facts } from 'ankr-approach/facts'
import { describe, expect, it } from 'vitest'
import { cases, names } from '../support/cases.js'
import { partnerFacts, render, samples } from '../support/components.js'
import { texts, withoutNumberedNames } from '../support/html.js'

const rootOf = (...args: Parameters<typeof render>) =>
  mount(render(...args)).container.firstElementChild as HTMLElement

/** Where a digit is none of a statement's: the line that names source and date, and the source of a definition. */
const CITED = '[data-part="source"], [data-part="citation"], [data-part="source-item"], time'

/** Where a component's numbers come from elsewhere, and its sample says from where. */
const COMPUTED = names.filter((name) => samples[name].numbers).map((name) => `.ankr-${name}`)

/** Whether it stands in a figure that calls itself an illustration. */
const isIllustrated = (element: Element | null) =>
  Boolean(element?.closest('figure')?.querySelector('[data-part="illustration"]'))

/** A label alone, which has room for no source; with its explanation it names it. */
const UNCITED = ['ChainNeutralBadge, without explanation', 'ChainNeutralBadge, link without explanation']

describe.each(cases)('%s', (title, name, variant) => {
  it('shows no digit outside a fact', () => {
    const loose = texts(rootOf(name, variant))
      .filter(({ data }) => /\p{Nd}/u.test(withoutNumberedNames(data)))
      .filter(({ parentElement }) => !parentElement?.closest(['[data-fact]', CITED, ...COMPUTED].join()))
      .filter(({ parentElement }) => !isIllustrated(parentElement))
    expect(loose.map(({ data }) => data)).toEqual([])
  })

  it('marks facts that exist, each with the date that is held', () => {
    const root = rootOf(name, variant)
    const known = variant === 'with partner facts' ? partnerFacts : undefined
    for (const fact of collectFacts(root, '2026-11-23', known)) {
      expect(fact.libraryFact, fact.id).toBeDefined()
      expect(fact.matchesLibraryDate, fact.id).toBe(true)
      expect(fact.elements.every((element) => element.textContent?.trim())).toBe(true)
    }
  })

  it.skipIf(UNCITED.includes(title))('names the source of every fact it states', () => {
    const root = rootOf(name, variant)
    const cited = [...root.querySelectorAll(CITED)].map(({ textContent }) => textContent).join(' ')
    const known = variant === 'with partner facts' ? partnerFacts : undefined
    for (const { id, source } of collectFacts(root, '2026-11-23', known)) {
      expect(cited, id).toContain(source?.title)
    }
  })

  it('dates every figure in words', () => {
    const root = rootOf(name, variant)
    for (const value of root.querySelectorAll('[data-part="value"]')) {
      const asOf = value.closest('[data-fact]')?.getAttribute('data-as-of')
      expect(root.querySelector(`time[datetime="${asOf}"]`), String(asOf)).not.toBeNull()
      expect(value.parentElement?.textContent).toMatch(/over|about|exactly/)
    }
  })
})

it('states every fact of its sections somewhere, in no variant an unknown one', () => {
  const stated = new Set(
    cases.flatMap(([, name, variant]) =>
      collectFacts(mount(render(name, variant)).container, '2026-11-23').map(({ id }) => id),
    ),
  )
  const own: string[] = facts.map(({ id }) => id)
  expect([...stated].filter((id) => !own.includes(id) && !Object.hasOwn(partnerFacts, id))).toEqual([])
  expect(stated.size).toBeGreaterThanOrEqual(20)
})

it('facts: each is stated by a component other than AnkrApproach', () => {
  const stated = new Set(
    names
      .filter((name) => name !== 'AnkrApproach')
      .flatMap((name) => collectFacts(mount(render(name)).container, '2026-11-23').map(({ id }) => id)),
  )
  expect(facts.map(({ id }) => id).filter((id) => !stated.has(id))).toEqual([])
})
