import * as library from 'ankr-approach'
import type { ComponentProps, JSX } from 'react'

type Library = typeof library
/** The components among the exports of the index. */
export type Name = { [Key in keyof Library]: Key extends Capitalize<Key> ? Key : never }[keyof Library]
type Props<Of extends Name> = ComponentProps<Library[Of]>

/** The sample of a component for the tests that cover all of them. */
export interface Sample<Of extends Name = Name> {
  /** The props it cannot do without. */
  readonly props: Props<Of>
  /** The element its docstring names. */
  readonly element: keyof JSX.IntrinsicElements
  /** Variants by a short name: props in addition to, or instead of, the minimal ones. */
  readonly variants: Readonly<Record<string, Partial<Props<Of>>>>
  /** Where its numbers come from, if it shows any that are no fact's: the reader's or the partner's own input, an id. */
  readonly numbers?: string
  /** The reason for its ids, if it renders any. A prop must then distinguish two copies on a page. */
  readonly ids?: string
}

const report = { id: 'report', title: 'Network report', publisher: 'Ankr', url: 'https://example.com/report' }

/** Refreshed, corrected and added facts, as a partner defines them. */
export const partnerFacts = library.defineFacts({
  'nodes-launched': { statistic: { value: 20_000 }, asOf: '2026-06-30', source: report },
  'multi-chain-provider': { asOf: '2026-06-30', source: report },
  'next-generation': { asOf: '2026-06-30', source: report },
  'our-regions': {
    section: 'decentralization',
    kind: 'statistic',
    statistic: { value: 12, qualifier: 'exactly', unit: 'regions' },
    label: '⟦ŕéĝîöñš⟧',
    note: '⟦Çöûñţéð îñ Ĵûñé.⟧',
    source: report,
    asOf: '2026-06-30',
  },
})

/** Every component with its minimal props and its variants. One that is missing here fails a sweep. */
export const samples: { readonly [Of in Name]: Sample<Of> } = {
  AnkrApproach: {
    props: {},
    element: 'div',
    ids: 'Anchors of its sections for its table of contents; `anchor` tells two apart.',
    variants: {
      'without contents': { showTableOfContents: false },
      'large on plain surfaces': {
        size: 'large',
        sectionSurfaces: 'plain',
        disclaimer: true,
        now: '2026-11-23',
      },
      'chosen sections': {
        sections: ['web3', { id: 'neutral', components: ['ChainGrid'] }],
        idPrefix: 'chosen',
      },
      slots: { slots: { ChainGrid: <p>⟦Ýöûŕ öŵñ.⟧</p>, InteropChecker: null }, sections: ['neutral'] },
      'with partner facts': { facts: partnerFacts },
    },
  },
  Audiences: {
    props: {},
    element: 'div',
    variants: {
      'with heading': { headingLevel: 3, surface: 'card', size: 'large' },
      strip: { layout: 'strip' },
      brief: { detail: 'brief', showIcons: false },
      'with partner facts': { facts: partnerFacts },
    },
  },
  Boilerplate: {
    props: {},
    element: 'div',
    variants: {
      short: { length: 'short', surface: 'card' },
      long: { length: 'long', surface: 'tinted', size: 'small' },
      'with partner facts': { length: 'long', facts: partnerFacts },
    },
  },
  Callout: {
    props: { children: '⟦Ýöûŕ öŵñ ţéẋţ.⟧' },
    element: 'div',
    variants: {
      note: { kind: 'note', title: '⟦Ţîţļé⟧' },
      caution: { kind: 'caution', title: '⟦Ţîţļé⟧' },
      tinted: { surface: 'tinted', title: '⟦Ţîţļé⟧' },
      'level 3': { headingLevel: 3, title: '⟦Ţîţļé⟧' },
    },
  },
  ChainGrid: {
    props: {},
    element: 'div',
    numbers: 'CAIP-2 ids of chains.',
    variants: {
      rotation: { order: { rotateBy: '2026-11-23' } },
      'brief on a card': { detail: 'brief', surface: 'card', size: 'small' },
      strip: { layout: 'strip', surface: 'tinted', size: 'large' },
      'without logos': { showLogos: false },
      'chains of the partner': {
        chains: [
          { id: 'eip155:1', name: 'Ethereum', logo: <svg viewBox="0 0 1 1" /> },
          { id: 'eip155:56', name: 'BNB Smart Chain' },
        ],
      },
      none: { chains: [] },
      'with partner facts': { facts: partnerFacts },
    },
  },
  ChainNeutralBadge: {
    props: {},
    element: 'span',
    variants: {
      small: { size: 'small' },
      'large with maker': { size: 'large', showMaker: true },
      tinted: { appearance: 'tinted' },
      accent: { appearance: 'accent' },
      solid: { appearance: 'solid' },
      plain: { appearance: 'plain', showIcon: false },
      card: { layout: 'card' },
      link: { href: '/chains' },
      'without explanation': { showTooltip: false },
      'card without explanation': { layout: 'card', showTooltip: false },
      'link without explanation': { href: '/chains', showTooltip: false },
      'with partner facts': { facts: partnerFacts },
    },
  },
  Commitments: {
    props: {},
    element: 'div',
    variants: {
      'with heading': { headingLevel: 2 },
      'without lead': { showIntro: false },
      three: { commitments: ['no-public-cloud', 'self-funded', 'community-driven'] },
      'grid on a card': { layout: 'grid', surface: 'card', size: 'large' },
      strip: { layout: 'strip', size: 'small', surface: 'tinted' },
      brief: { detail: 'brief', showIcons: false },
      none: { commitments: [], showIntro: false },
      'with partner facts': { facts: partnerFacts },
    },
  },
  DaoPathway: {
    props: {},
    element: 'div',
    variants: {
      'with heading': { headingLevel: 3 },
      brief: { detail: 'brief', headingLevel: 2, size: 'small' },
      'list on a card': { layout: 'list', surface: 'card', size: 'large' },
      'with partner facts': { facts: partnerFacts },
    },
  },
  DecentralizationStats: {
    props: {},
    element: 'div',
    variants: {
      brief: { detail: 'brief' },
      'grid on a card': { layout: 'grid', surface: 'card', size: 'large' },
      strip: { layout: 'strip', size: 'small', surface: 'tinted' },
      one: { stats: ['nodes-launched'] },
      all: {
        stats: [
          'nodes-launched',
          'chains-supported',
          'independent-data-centers',
          'no-public-cloud',
          'multiple-locations',
        ],
      },
      none: { stats: [] },
      withheld: { maxAgeDays: 365, now: '2026-11-23' },
      'with partner facts': { stats: ['nodes-launched', 'our-regions'], facts: partnerFacts },
    },
  },
  FactQuote: {
    props: { factId: 'nodes-launched' },
    element: 'figure',
    variants: {
      aspiration: { factId: 'governed-by-ankr-dao', surface: 'card', size: 'large' },
      'with partner facts': { factId: 'our-regions', facts: partnerFacts },
    },
  },
  FactText: {
    props: { factId: 'nodes-launched' },
    element: 'span',
    variants: {
      commitment: { factId: 'no-investor-majority' },
      'with partner facts': { factId: 'our-regions', facts: partnerFacts },
    },
  },
  Glossary: {
    props: {},
    element: 'dl',
    variants: {
      three: { terms: ['dao', 'node', 'bridge'] },
      'small on a card': { terms: ['dao'], size: 'small', surface: 'card' },
    },
  },
  InteropChecker: {
    props: {},
    element: 'div',
    numbers: 'Ids and decimals of tokens, from the token lists it names.',
    variants: {
      'with heading': { headingLevel: 3 },
      'same ledger': {
        defaultHeld: 'eip155:137/erc20:0x2791Bca1f2de4661ED88A30C99A7a9449Aa84174',
        defaultWanted: 'eip155:137/erc20:0x3c499c542cEF5E3811e1192ce70d8cC03d5c3359',
      },
      'the same asset': {
        defaultHeld: 'eip155:1/erc20:0xdac17f958d2ee523a2206206994597c13d831ec7',
        defaultWanted: 'eip155:1/erc20:0xdAC17F958D2ee523a2206206994597C13D831ec7',
      },
      'with partner facts': { facts: partnerFacts },
    },
  },
  NetworkChoice: {
    props: {},
    element: 'div',
    numbers: 'Ids and decimals of tokens, and the name of the standard CAIP-2.',
    variants: { 'with partner facts': { facts: partnerFacts } },
  },
  OriginTimeline: {
    props: {},
    element: 'div',
    variants: {
      'with heading': { headingLevel: 3 },
      brief: { detail: 'brief', headingLevel: 2, size: 'small' },
      'list on a card': { layout: 'list', surface: 'card', size: 'large' },
      'with partner facts': { facts: partnerFacts },
    },
  },
  ResilienceExplorer: {
    props: {},
    element: 'div',
    variants: {
      'with heading': { headingLevel: 3 },
      'nothing fails': { defaultFailureCount: 0 },
      'the smallest three': {
        defaultFailureCount: 3,
        defaultFailureOrder: 'smallest',
        defaultSpareCapacity: 1,
      },
      'nobody is left': {
        concentratedShares: [0.5, 0.3, 0.2],
        distributedShares: [0.4, 0.3, 0.3],
        defaultFailureCount: 3,
      },
      'many providers': {
        distributedShares: Array.from({ length: 25 }, () => 0.04),
        defaultSpareCapacity: 0,
      },
      'with partner facts': { facts: partnerFacts },
    },
  },
  Sources: {
    props: {},
    element: 'div',
    variants: {
      some: { factIds: ['nodes-launched', 'chains-supported'] },
      'with heading on a card': { headingLevel: 3, surface: 'card', now: '2026-11-23', disclaimer: true },
      none: { factIds: [] },
      'with partner facts': { facts: partnerFacts },
    },
  },
  Term: {
    props: { term: 'dao' },
    element: 'span',
    variants: {
      'other words': { children: '⟦öŕĝáñîžáţîöñ⟧' },
      link: { href: '/dao' },
      'of its own': { term: undefined, name: '⟦Ţéŕḿ⟧', definition: '⟦Ŵĥáţ îţ ḿéáñš.⟧', source: '⟦ûš⟧' },
    },
  },
  Web3Explainer: {
    props: {},
    element: 'section',
    variants: {
      brief: { detail: 'brief', surface: 'card', size: 'small' },
      large: { size: 'large', surface: 'tinted' },
      open: { defaultOpen: true },
      'level 4': { headingLevel: 4 },
      'with partner facts': { facts: partnerFacts },
    },
  },
  Web3Principles: {
    props: {},
    element: 'div',
    variants: {
      'with heading': { headingLevel: 2 },
      'without terms': { showTooltips: false },
      strip: { layout: 'strip', surface: 'card' },
      brief: { detail: 'brief', showIcons: false, size: 'small' },
      'with partner facts': { facts: partnerFacts },
    },
  },
  WebGenerations: {
    props: {},
    element: 'div',
    variants: {
      'with heading': { headingLevel: 2, surface: 'card', size: 'large' },
      table: { layout: 'table' },
      'with partner facts': { facts: partnerFacts },
    },
  },
}

/** Props that every component takes, as the sweeps set them. */
export type AnyProps = ComponentProps<'div'> & { [key: `data-${string}`]: string } & Partial<
    Pick<Props<'Web3Explainer'>, 'facts'>
  > & { locale?: unknown }

/** Renders any component: minimal props, those of a variant, then `props`. `from` is another form of the library. */
export const render = (name: Name, variant?: string, props: AnyProps = {}, from: Library = library) => {
  const Component = from[name] as (props: object) => JSX.Element
  const { props: minimal, variants } = samples[name]
  return <Component {...minimal} {...(variant && variants[variant])} {...props} />
}
