import { render as mount } from '@testing-library/react'
import { facts } from 'ankr-approach/facts'
import { en } from 'ankr-approach/locales/en'
import { describe, expect, it } from 'vitest'
import type { Fact, Statistic } from '../../src/facts/types.js'
import { formatStatistic } from '../../src/i18n/formats.js'
import { stripMarkup } from '../../src/i18n/renderMessage.js'
import { cases } from '../support/cases.js'
import { partnerFacts, render } from '../support/components.js'

/** The texts of other elements inside a fact: definitions of terms, and punctuation for readers without CSS. */
const ASIDES = '[data-ankr-term] + span, [data-part="separator"]'

const normalize = (text: string) => text.replace(/\s+/g, ' ').trim()

const readFact = (element: Element): string => {
  const copy = element.cloneNode(true) as Element
  for (const aside of copy.querySelectorAll(ASIDES)) aside.remove()
  return normalize(copy.textContent ?? '')
}

/** The texts that state a fact in other words than a sentence: the title of the document, and the label of the badge. */
const LABELS: Readonly<Record<string, string>> = {
  title: 'The Ankr Approach',
  'multi-chain-provider': en.ChainNeutralBadge.label,
}

/** Further messages with the statements of a component: shared ones, and those of a part that loads later. */
const FURTHER: Readonly<Record<string, readonly string[]>> = {
  Boilerplate: ['FactSentences'],
  FactQuote: ['FactSentences'],
  FactText: ['FactSentences'],
  ResilienceExplorer: ['ResilienceScenarios'],
}

/** A callout has no statements: its content is that of the component that renders it. */
const ROOT = '.ankr:not(.ankr-Callout)'

/** Returns the statements about a fact in the messages of the component that renders the element. */
const getStatements = (id: string, element: Element): unknown[] => {
  const name = element.closest(ROOT)?.className.match(/\bankr-(\w+)/)?.[1] ?? ''
  return [name, ...(FURTHER[name] ?? [])].flatMap((key) => {
    const { statements = {} } = (en[key as keyof typeof en] ?? {}) as { statements?: object }
    return Object.entries(statements).flatMap(([other, statement]) => (other === id ? [statement] : []))
  })
}

const escapeRegExp = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')

/** Whether a text is the statement, without the markup of terms. A placeholder of the statement stands for any text. */
const isStatement = (text: string, statement: unknown) => {
  const parts = normalize(stripMarkup(String(statement))).split(/\{[\w:]+\}/)
  return new RegExp(`^${parts.map(escapeRegExp).join('.+')}$`).test(text)
}

const number = (statistic: Statistic) => formatStatistic(statistic, en)

/** Whether a text is only a fact: its statement, its number with the qualifier, or its label. */
const isFact = (text: string, id: string, element: Element, known: readonly Fact[]) => {
  if (getStatements(id, element).some((statement) => isStatement(text, statement))) return true
  if (Object.hasOwn(LABELS, id) && text === LABELS[id]) return true
  return known.some(
    ({ id: other, label, statistic }) =>
      other === id &&
      (text === label || (statistic && [number(statistic), `${number(statistic)} ${label}`].includes(text))),
  )
}

/** Returns the texts in `data-fact` elements that are not the fact: our own words, which may only be beside it. */
const findOwnTexts = (root: Element, known: readonly Fact[]): string[] =>
  [...root.querySelectorAll('[data-fact]')].flatMap((element) => {
    const id = element.getAttribute('data-fact') as string
    const text = readFact(element)
    return isFact(text, id, element, known) ? [] : [`${id}: ${text}`]
  })

const added = Object.values(partnerFacts).filter((fact) => fact !== null)

describe.each(cases)('%s', (_, name, variant) => {
  it('has only statements of the source in its fact elements', () => {
    const { container } = mount(render(name, variant))
    expect(findOwnTexts(container, [...facts, ...added])).toEqual([])
  })
})

describe('findOwnTexts()', () => {
  const find = (html: string) => {
    const root = document.createElement('div')
    root.className = 'ankr ankr-Commitments'
    root.innerHTML = html
    return findOwnTexts(root, [...facts, ...added])
  }
  const sentence = en.Commitments.statements['self-funded']

  it.each([
    `<p data-fact="self-funded">${sentence}</p>`,
    `<p data-fact="nodes-launched"><b>over</b> <b>15,000</b></p>`,
    `<p data-fact="our-regions">${added.find(({ id }) => id === 'our-regions')?.label}</p>`,
    `<p data-fact="self-funded">${sentence}<button data-ankr-term="dao"></button><span>Definition.</span></p>`,
  ])('allowed: %s', (html) => {
    expect(find(html)).toEqual([])
  })

  it.each([
    [`<p data-fact="self-funded">${sentence} We think so too.</p>`, 'self-funded'],
    [`<p data-fact="no-public-cloud">${sentence}</p>`, 'no-public-cloud'],
    [`<p data-fact="self-funded">${en.Commitments.labels['self-funded']}</p>`, 'self-funded'],
    ['<p data-fact="nodes-launched">over 15,000 nodes, worldwide</p>', 'nodes-launched'],
    ['<p data-fact="nodes-launched">15,000</p>', 'nodes-launched'],
    ['<p data-fact="our-regions">12 regions</p>', 'our-regions'],
    ['<p data-fact="self-funded"></p>', 'self-funded'],
  ])('seeded: %s is found', (html, id) => {
    expect(find(html)).toEqual([expect.stringContaining(id)])
  })
})
