import { glossary } from 'ankr-approach/facts'
import { chains, tokens } from 'ankr-approach/interop'
import fc from 'fast-check'
import type { Name } from '../components.js'
import { factId, facts, headingLevel, locale } from './shared.js'
import { anything, flag, listOf, mostly, node, oneOf, rootAttributes, text } from './values.js'

type Model = Readonly<Record<string, fc.Arbitrary<unknown>>>

const term = fc.constantFrom(...Object.keys(glossary))
const day = mostly(fc.oneof(fc.constantFrom<unknown>('2026-11-23', new Date(0), new Date(Number.NaN)), text))
const shares = listOf(fc.constantFrom<unknown>(1, 0.5, 0.25, 0.1, 0, -0, 1e-300, Number.NaN), 5)
const goodShares = fc.constantFrom<unknown>(
  undefined,
  [1],
  [0.5, 0.5],
  [0.7, 0.2, 0.1],
  Array(200).fill(0.005),
)

const chain = fc.oneof(
  fc.constantFrom<object>(...chains),
  fc.record(
    { id: mostly(fc.constantFrom('eip155:1', 'bip122:0')), name: mostly(text), logo: node },
    { requiredKeys: [] },
  ),
)
const asset = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom<object>(...tokens) },
  {
    weight: 1,
    arbitrary: fc
      .tuple(
        fc.constantFrom(...tokens),
        fc.record(
          {
            id: mostly(fc.constantFrom('eip155:1/slip44:60', 'solana:x/token:y', 'eip155:1/erc20:0x')),
            symbol: mostly(text),
            decimals: mostly(fc.nat()),
            issuer: mostly(text),
            representation: anything,
            basis: anything,
            source: anything,
          },
          { requiredKeys: [] },
        ),
      )
      .map(([token, change]) => ({ ...token, ...change })),
  },
)
const assetId = mostly(fc.constantFrom(undefined, ...tokens.map(({ id }) => id)))

const PARTS = ['ChainNeutralBadge', 'NetworkChoice', 'DaoPathway', 'Audiences', 'Sources', 'InteropChecker']
const section = fc.oneof(
  fc.constantFrom<unknown>('dao', 'sources', 'web3', 'nowhere'),
  fc.record(
    {
      id: mostly(fc.constantFrom('neutral', 'dao', 'web3')),
      components: listOf(fc.constantFrom(...PARTS), 3),
    },
    { requiredKeys: ['id'] },
  ),
)

/** The props that set the look of most block components. */
const look = {
  surface: oneOf('plain', 'card', 'tinted'),
  size: oneOf('small', 'medium', 'large'),
  detail: oneOf('full', 'brief'),
}

const titled = { headingLevel, facts }

/** The documented props of each component beside `locale` and the root's attributes, and their values. */
const models: Readonly<Record<Name, Model>> = {
  AnkrApproach: {
    sections: fc.oneof(
      { weight: 9, arbitrary: listOf(section, 2) },
      { weight: 1, arbitrary: fc.constant(undefined) },
    ),
    slots: mostly(fc.dictionary(fc.constantFrom(...PARTS, '__proto__', 'x'), node, { maxKeys: 3 })),
    showTableOfContents: flag,
    sectionSurfaces: oneOf('alternate', 'plain'),
    size: look.size,
    idPrefix: mostly(fc.oneof(fc.constant('mine'), text)),
    ...titled,
  },
  Audiences: { ...look, layout: oneOf('grid', 'strip'), showIcons: flag, ...titled },
  Boilerplate: {
    length: oneOf('short', 'medium', 'long'),
    surface: look.surface,
    size: look.size,
    facts,
  },
  Callout: {
    kind: oneOf('info', 'note', 'caution'),
    surface: look.surface,
    title: node,
    headingLevel,
    children: node,
  },
  ChainGrid: {
    chains: fc.oneof(fc.constant(undefined), listOf(chain)),
    order: mostly(fc.oneof(fc.constant('alphabetical'), fc.record({ rotateBy: day }))),
    showLogos: flag,
    ...look,
    layout: oneOf('grid', 'strip'),
    facts,
  },
  ChainNeutralBadge: {
    size: oneOf('small', 'medium', 'large'),
    appearance: oneOf('outline', 'tinted', 'accent', 'solid', 'plain'),
    layout: oneOf('pill', 'card'),
    showMaker: flag,
    showIcon: flag,
    href: mostly(text),
    showTooltip: flag,
    now: day,
    disclaimer: flag,
    facts,
  },
  Commitments: {
    commitments: listOf(factId),
    ...look,
    layout: oneOf('groups', 'grid', 'strip'),
    showIntro: flag,
    showIcons: flag,
    ...titled,
  },
  DaoPathway: { ...look, layout: oneOf('path', 'list'), ...titled },
  DecentralizationStats: {
    stats: listOf(factId),
    ...look,
    layout: oneOf('row', 'grid', 'strip'),
    showBars: flag,
    maxAgeDays: oneOf<unknown>(undefined, 0, 365, 1e308, Number.POSITIVE_INFINITY),
    now: day,
    facts,
  },
  FactQuote: { factId, surface: look.surface, size: look.size, facts },
  FactText: { factId, now: day, facts },
  Glossary: {
    terms: fc.oneof(fc.constant(undefined), listOf(term)),
    surface: look.surface,
    size: look.size,
  },
  InteropChecker: {
    assets: fc.oneof(fc.constant(undefined), listOf(asset)),
    defaultHeld: assetId,
    defaultWanted: assetId,
    ...look,
    ...titled,
  },
  NetworkChoice: { ...look, facts },
  OriginTimeline: { ...look, layout: oneOf('path', 'list'), ...titled },
  ResilienceExplorer: {
    defaultFailureCount: oneOf<unknown>(0, 1, 2, 3, 4),
    defaultFailureOrder: oneOf('largest', 'second', 'smallest'),
    defaultSpareCapacity: oneOf(0, 0.25, 0.5, 1),
    concentratedShares: fc.oneof(goodShares, shares),
    distributedShares: fc.oneof(goodShares, shares),
    ...look,
    ...titled,
  },
  Sources: {
    factIds: fc.oneof(fc.constant(undefined), listOf(factId)),
    surface: look.surface,
    size: look.size,
    ...titled,
  },
  Term: {
    term: mostly(fc.oneof(term, fc.constant(undefined))),
    definition: mostly(fc.oneof(text, fc.constant(undefined))),
    name: mostly(text),
    source: mostly(text),
    children: node,
    href: mostly(text),
  },
  Web3Explainer: {
    ...look,
    defaultOpen: flag,
    ...titled,
  },
  Web3Principles: {
    ...look,
    layout: oneOf('grid', 'strip'),
    showIcons: flag,
    showTooltips: flag,
    ...titled,
  },
  WebGenerations: {
    surface: look.surface,
    size: look.size,
    layout: oneOf('columns', 'table'),
    ...titled,
  },
}

/** Any props for a component: any of those it documents, and of its root. */
export const propsOf = (name: Name): fc.Arbitrary<object> =>
  fc
    .tuple(
      fc.record({ locale: locale(name), ...models[name] }, { requiredKeys: [] }),
      fc.oneof(
        { weight: 2, arbitrary: fc.constant<{ children?: unknown }>({}) },
        { weight: 1, arbitrary: fc.record(rootAttributes, { requiredKeys: [] }) },
      ),
    )
    // Where a component takes children, they are its own to document.
    .map(([own, { children, ...root }]) => ({
      ...root,
      ...('children' in models[name] ? {} : { children }),
      ...own,
    }))
