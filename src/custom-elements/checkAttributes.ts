import { SECTION_IDS } from '../components/AnkrApproach/sections.js'
import { allCommitments } from '../components/Commitments/commitmentFacts.js'
import { statFacts } from '../components/DecentralizationStats/stats.js'
import {
  FAILURE_COUNTS,
  FAILURE_ORDERS,
  SPARE_CAPACITIES,
} from '../components/ResilienceExplorer/scenario.js'
import { facts } from '../facts/library/index.js'
import { glossary as englishGlossary } from '../i18n/locales/en/glossary.js'
import { invalidValueError } from '../shared/errors.js'
import { isSafeHref } from '../shared/sanitizeHref.js'
import { attributesToProps, parseJson, toAttributeName } from './attributes.js'
import type { ElementDefinition } from './definitions.js'
import type { AttributeType } from './props.js'

const getIds = (list: readonly { readonly id: string }[]) => list.map(({ id }) => id)
const glossary = Object.keys(englishGlossary)
const ruleOrTint = ['rule', 'tint']
const levels = [1, 2, 3, 4, 5, 6]

/** The accepted values of enumerated attributes, by tag and prop. `*` applies to every element. */
const accepted: Readonly<Record<string, Readonly<Record<string, readonly unknown[]>>>> = {
  '*': { headingLevel: levels },
  'ankr-approach': { headingLevel: levels.slice(0, 4) },
  'ankr-callout': { kind: ['info', 'note', 'caution'], appearance: ruleOrTint },
  'ankr-chain-neutral-badge': {
    size: ['small', 'medium', 'large'],
    appearance: ['outline', 'tinted', 'accent', 'solid', 'plain'],
    layout: ['pill', 'card'],
  },
  'ankr-commitments': { commitments: getIds(allCommitments) },
  'ankr-decentralization-stats': { stats: getIds(statFacts) },
  'ankr-glossary': { terms: glossary },
  'ankr-resilience-explorer': {
    defaultFailureCount: FAILURE_COUNTS,
    defaultFailureOrder: FAILURE_ORDERS,
    defaultSpareCapacity: SPARE_CAPACITIES,
  },
  'ankr-sources': { factIds: getIds(facts) },
  'ankr-term': { term: glossary },
  'ankr-web3-explainer': { variant: ['full', 'compact'], appearance: ruleOrTint },
}

/** List props that may contain ids of the partner's facts. */
const FACT_LISTS = ['stats', 'factIds']

const JSON_EXAMPLES: Readonly<Record<string, string>> = {
  sections: `a JSON list of ${SECTION_IDS.join(', ')}`,
  order: '"alphabetical", or JSON such as {"rotateBy":"2026-01-31"}',
}

/** Describes the accepted values of an attribute by its type, if its text is invalid. */
const describeType = (
  type: AttributeType,
  prop: string,
  text: string,
  value: unknown,
): string | undefined => {
  if (type === 'number') return Number.isFinite(value) ? undefined : 'a number'
  if (type === 'boolean') return ['', 'true', 'false'].includes(text) ? undefined : 'true or false'
  if (prop === 'href')
    return isSafeHref(text) ? undefined : 'an http(s), mailto or tel address, or a relative one'
  if (type !== 'json' || (prop === 'order' && text === 'alphabetical')) return undefined
  const json = parseJson(text)
  const isRightShape = typeof json === 'object' && json !== null && Array.isArray(json) === (prop !== 'order')
  return isRightShape ? undefined : (JSON_EXAMPLES[prop] ?? 'a JSON list')
}

const reported = new Set<string>()

/** Returns an error message for each invalid attribute value. It returns each message only once. */
export const checkAttributes = ({ tag, attributes }: ElementDefinition, element: Element): string[] => {
  const props = attributesToProps({ attributes }, (name) => element.getAttribute(name))
  return Object.entries(props).flatMap(([prop, value]) => {
    const type = attributes[prop] as AttributeType
    const text = element.getAttribute(toAttributeName(prop)) ?? ''
    const values = accepted[tag]?.[prop] ?? accepted['*']?.[prop]
    const partnerIds = FACT_LISTS.includes(prop) ? Object.keys(Object(Reflect.get(element, 'facts'))) : []
    const acceptedValues = values && [...values, ...partnerIds]
    const found = type === 'list' ? (value as unknown[]) : [value]
    const invalidEntries = acceptedValues ? found.filter((entry) => !acceptedValues.includes(entry)) : []
    const expected = invalidEntries.length
      ? acceptedValues?.join(', ')
      : describeType(type, prop, text, value)
    if (!expected) return []
    const shown = type === 'list' && invalidEntries.length ? invalidEntries[0] : text
    const { message } = invalidValueError(
      `<${tag}>`,
      `the attribute \`${toAttributeName(prop)}\``,
      shown,
      expected,
    )
    if (reported.has(message)) return []
    reported.add(message)
    return [message]
  })
}
