import type { HTMLAttributes } from 'react'
import type * as library from '../index.js'

type Library = typeof library
/** The name of a component. */
export type ComponentName = {
  [Key in keyof Library]: Key extends Capitalize<Key> ? Key : never
}[keyof Library]
/** A component's props of its own, which an element of its kind has not. */
export type OwnProps<Of extends ComponentName> = Omit<
  Parameters<Library[Of]>[0],
  keyof HTMLAttributes<HTMLElement> | 'ref' | 'key'
>

/** How an attribute is read: as text; a number; `false` in words for false; ids with spaces between; JSON. */
export type Kind = 'text' | 'number' | 'flag' | 'list' | 'data'

/** What stands between an element's tags, by the name of its slot; `''` is what has no slot. */
export type Slots = (names: readonly string[], slot: (name: string) => unknown) => Record<string, unknown>

/** A custom element: which component it shows, and what of it can be set. Plain data but for its slots. */
export interface Spec {
  readonly tag: `ankr-${string}`
  /** By the name of the prop; the attribute is the same with hyphens. Each is a property too. */
  readonly attributes: Readonly<Record<string, Kind>>
  /** Props that only a property can set. */
  readonly properties: readonly string[]
  /** Whether it stands in a line of text. */
  readonly inline?: boolean
  readonly slots?: Slots
}

type Attributes<Of extends ComponentName> = {
  readonly [Prop in Exclude<keyof Parameters<Library[Of]>[0], 'children' | 'title'>]?: Kind
}

const spec = <Of extends ComponentName>(
  tag: `ankr-${string}`,
  attributes: Attributes<Of>,
  rest: Partial<Pick<Spec, 'properties' | 'inline' | 'slots'>> = {},
): Spec => ({
  tag,
  attributes: attributes as Record<string, Kind>,
  properties: ['facts', 'locale'],
  ...rest,
})

const headingLevel = 'number'

export const AnkrApproach = /*#__PURE__*/ spec<'AnkrApproach'>(
  'ankr-approach',
  { sections: 'data', contents: 'flag', anchor: 'text', headingLevel },
  {
    slots: (names, slot) => ({
      slots: Object.fromEntries(names.flatMap((name) => (name ? [[name, slot(name)]] : []))),
    }),
  },
)

export const Audiences = /*#__PURE__*/ spec<'Audiences'>('ankr-audiences', { headingLevel })

export const Callout = /*#__PURE__*/ spec<'Callout'>(
  'ankr-callout',
  { kind: 'text', appearance: 'text', headingLevel },
  {
    properties: ['locale'],
    slots: (names, slot) => ({
      children: slot(''),
      ...(names.includes('title') && { title: slot('title') }),
    }),
  },
)

export const ChainGrid = /*#__PURE__*/ spec<'ChainGrid'>('ankr-chain-grid', {
  chains: 'data',
  order: 'data',
  marks: 'flag',
})

export const ChainNeutralBadge = /*#__PURE__*/ spec<'ChainNeutralBadge'>(
  'ankr-chain-neutral-badge',
  { size: 'text', appearance: 'text', href: 'text', explanation: 'flag' },
  { inline: true },
)

export const Commitments = /*#__PURE__*/ spec<'Commitments'>('ankr-commitments', {
  show: 'list',
  lead: 'flag',
  headingLevel,
})

export const DaoPathway = /*#__PURE__*/ spec<'DaoPathway'>('ankr-dao-pathway', { headingLevel })

export const DecentralizationStats = /*#__PURE__*/ spec<'DecentralizationStats'>(
  'ankr-decentralization-stats',
  { show: 'list', notes: 'flag', maxAgeDays: 'number', now: 'text' },
)

export const Glossary = /*#__PURE__*/ spec<'Glossary'>(
  'ankr-glossary',
  { terms: 'list' },
  { properties: ['locale'] },
)

export const InteropChecker = /*#__PURE__*/ spec<'InteropChecker'>('ankr-interop-checker', {
  assets: 'data',
  defaultHeld: 'text',
  defaultWanted: 'text',
  headingLevel,
})

export const NetworkChoice = /*#__PURE__*/ spec<'NetworkChoice'>('ankr-network-choice', {})

export const OriginTimeline = /*#__PURE__*/ spec<'OriginTimeline'>('ankr-origin-timeline', { headingLevel })

export const ResilienceExplorer = /*#__PURE__*/ spec<'ResilienceExplorer'>('ankr-resilience-explorer', {
  defaultFailing: 'number',
  defaultFirst: 'text',
  defaultHeadroom: 'number',
  concentrated: 'data',
  spread: 'data',
  headingLevel,
})

export const Sources = /*#__PURE__*/ spec<'Sources'>('ankr-sources', { of: 'list' })

export const Term = /*#__PURE__*/ spec<'Term'>(
  'ankr-term',
  { term: 'text', definition: 'text', name: 'text', source: 'text', href: 'text' },
  {
    properties: ['locale'],
    inline: true,
    slots: (names, slot) => (names.includes('') ? { children: slot('') } : {}),
  },
)

export const Web3Explainer = /*#__PURE__*/ spec<'Web3Explainer'>('ankr-web3-explainer', {
  variant: 'text',
  appearance: 'text',
  defaultOpen: 'flag',
  headingLevel,
})

export const Web3Principles = /*#__PURE__*/ spec<'Web3Principles'>('ankr-web3-principles', {
  terms: 'flag',
  headingLevel,
})

export const WebGenerations = /*#__PURE__*/ spec<'WebGenerations'>('ankr-web-generations', {})
