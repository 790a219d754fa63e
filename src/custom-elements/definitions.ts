import type { AttributeType, AttributeTypesByName, ComponentName } from './props.js'

/** Returns the props for an element's children, by the names of their slots. `''` is the default slot. */
export type GetSlotProps = (
  names: readonly string[],
  slot: (name: string) => unknown,
) => Record<string, unknown>

/** The definition of a custom element: its tag, attributes, properties and slots. */
export interface ElementDefinition {
  readonly tag: `ankr-${string}`
  /** The type of each attribute, by prop. The attribute of `headingLevel` is `heading-level`. Each prop is also a property. */
  readonly attributes: Readonly<Record<string, AttributeType>>
  /** The props that have a property and no attribute. */
  readonly properties: readonly string[]
  /** Whether the element is inline. */
  readonly inline?: boolean
  readonly slots?: GetSlotProps
}

/** Creates a definition. TypeScript checks its attributes against the props of the component. */
const defineComponentElement = <Of extends ComponentName>(
  tag: `ankr-${string}`,
  attributes: Partial<AttributeTypesByName[Of]>,
  rest: Partial<Pick<ElementDefinition, 'properties' | 'inline' | 'slots'>> = {},
): ElementDefinition => ({
  tag,
  attributes: attributes as Record<string, AttributeType>,
  properties: ['facts', 'locale', 'messages'],
  ...rest,
})

const headingLevel = 'number'

/** The attributes of a component that shows facts and names their sources in its own way. */
const dated = { now: 'text', disclaimer: 'boolean' } as const

/** The attributes of the other components that show facts. */
const sourced = { ...dated, showSource: 'boolean' } as const

/** The attributes of most block components: see `shared/look.ts`. */
const look = { surface: 'text', size: 'text', detail: 'text' } as const

export const AnkrApproach = /*#__PURE__*/ defineComponentElement<'AnkrApproach'>(
  'ankr-approach',
  {
    ...sourced,
    sections: 'json',
    sectionSurfaces: 'text',
    size: 'text',
    showTableOfContents: 'boolean',
    idPrefix: 'text',
    headingLevel,
  },
  {
    slots: (names, slot) => ({
      slots: Object.fromEntries(names.flatMap((name) => (name ? [[name, slot(name)]] : []))),
    }),
  },
)

export const Audiences = /*#__PURE__*/ defineComponentElement<'Audiences'>('ankr-audiences', {
  ...sourced,
  ...look,
  layout: 'text',
  showIcons: 'boolean',
  headingLevel,
})

export const Boilerplate = /*#__PURE__*/ defineComponentElement<'Boilerplate'>('ankr-boilerplate', {
  ...sourced,
  length: 'text',
  surface: 'text',
  size: 'text',
})

export const Callout = /*#__PURE__*/ defineComponentElement<'Callout'>(
  'ankr-callout',
  { kind: 'text', surface: 'text', headingLevel },
  {
    properties: ['locale', 'messages'],
    slots: (names, slot) => ({
      children: slot(''),
      ...(names.includes('title') && { title: slot('title') }),
    }),
  },
)

export const ChainGrid = /*#__PURE__*/ defineComponentElement<'ChainGrid'>('ankr-chain-grid', {
  ...sourced,
  ...look,
  layout: 'text',
  chains: 'json',
  order: 'json',
  showLogos: 'boolean',
})

export const ChainNeutralBadge = /*#__PURE__*/ defineComponentElement<'ChainNeutralBadge'>(
  'ankr-chain-neutral-badge',
  {
    ...dated,
    size: 'text',
    appearance: 'text',
    layout: 'text',
    showMaker: 'boolean',
    showIcon: 'boolean',
    href: 'text',
    showTooltip: 'boolean',
  },
  { inline: true },
)

export const Commitments = /*#__PURE__*/ defineComponentElement<'Commitments'>('ankr-commitments', {
  ...sourced,
  ...look,
  layout: 'text',
  commitments: 'list',
  showIntro: 'boolean',
  showIcons: 'boolean',
  headingLevel,
})

export const DaoPathway = /*#__PURE__*/ defineComponentElement<'DaoPathway'>('ankr-dao-pathway', {
  ...sourced,
  ...look,
  layout: 'text',
  headingLevel,
})

export const DecentralizationStats = /*#__PURE__*/ defineComponentElement<'DecentralizationStats'>(
  'ankr-decentralization-stats',
  {
    ...sourced,
    ...look,
    layout: 'text',
    stats: 'list',
    showBars: 'boolean',
    maxAgeDays: 'number',
  },
)

export const FactQuote = /*#__PURE__*/ defineComponentElement<'FactQuote'>('ankr-fact-quote', {
  ...sourced,
  factId: 'text',
  surface: 'text',
  size: 'text',
})

export const FactText = /*#__PURE__*/ defineComponentElement<'FactText'>(
  'ankr-fact-text',
  { now: 'text', factId: 'text' },
  { inline: true },
)

export const Glossary = /*#__PURE__*/ defineComponentElement<'Glossary'>(
  'ankr-glossary',
  { terms: 'list', surface: 'text', size: 'text' },
  { properties: ['locale'] },
)

export const InteropChecker = /*#__PURE__*/ defineComponentElement<'InteropChecker'>('ankr-interop-checker', {
  ...sourced,
  ...look,
  assets: 'json',
  defaultHeld: 'text',
  defaultWanted: 'text',
  headingLevel,
})

export const NetworkChoice = /*#__PURE__*/ defineComponentElement<'NetworkChoice'>('ankr-network-choice', {
  ...sourced,
  ...look,
})

export const OriginTimeline = /*#__PURE__*/ defineComponentElement<'OriginTimeline'>('ankr-origin-timeline', {
  ...sourced,
  ...look,
  layout: 'text',
  headingLevel,
})

export const ResilienceExplorer = /*#__PURE__*/ defineComponentElement<'ResilienceExplorer'>(
  'ankr-resilience-explorer',
  {
    ...sourced,
    ...look,
    defaultFailureCount: 'number',
    defaultFailureOrder: 'text',
    defaultSpareCapacity: 'number',
    concentratedShares: 'json',
    distributedShares: 'json',
    headingLevel,
  },
)

export const Sources = /*#__PURE__*/ defineComponentElement<'Sources'>('ankr-sources', {
  ...dated,
  factIds: 'list',
  surface: 'text',
  size: 'text',
  headingLevel,
})

export const Term = /*#__PURE__*/ defineComponentElement<'Term'>(
  'ankr-term',
  { term: 'text', definition: 'text', name: 'text', source: 'text', href: 'text' },
  {
    properties: ['locale'],
    inline: true,
    slots: (names, slot) => (names.includes('') ? { children: slot('') } : {}),
  },
)

export const Web3Explainer = /*#__PURE__*/ defineComponentElement<'Web3Explainer'>('ankr-web3-explainer', {
  ...sourced,
  ...look,
  defaultOpen: 'boolean',
  headingLevel,
})

export const Web3Principles = /*#__PURE__*/ defineComponentElement<'Web3Principles'>('ankr-web3-principles', {
  ...sourced,
  ...look,
  layout: 'text',
  showIcons: 'boolean',
  showTooltips: 'boolean',
  headingLevel,
})

export const WebGenerations = /*#__PURE__*/ defineComponentElement<'WebGenerations'>('ankr-web-generations', {
  ...sourced,
  surface: 'text',
  size: 'text',
  layout: 'text',
  headingLevel,
})
