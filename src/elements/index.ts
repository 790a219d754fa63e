import type { DetailedHTMLProps, HTMLAttributes } from 'react'
import type { ComponentName, OwnProps } from './specs.js'

type Hyphened<Text extends string> = Text extends `${infer First}${infer Rest}`
  ? `${First extends Lowercase<First> ? First : `-${Lowercase<First>}`}${Hyphened<Rest>}`
  : Text

/** The element of a component: each of its props is a property, and an attribute where text can say it. */
export type ElementOf<Name extends ComponentName> = HTMLElement & OwnProps<Name>

type AttributesOf<Name extends ComponentName> = {
  [Prop in keyof OwnProps<Name> & string as Hyphened<Prop>]?: OwnProps<Name>[Prop] | string
}

type JsxOf<Name extends ComponentName> = DetailedHTMLProps<HTMLAttributes<HTMLElement>, ElementOf<Name>> &
  OwnProps<Name> &
  AttributesOf<Name> & { class?: string }

/** The components by the names of their elements. */
export interface ComponentOfTag {
  'ankr-approach': 'AnkrApproach'
  'ankr-audiences': 'Audiences'
  'ankr-callout': 'Callout'
  'ankr-chain-grid': 'ChainGrid'
  'ankr-chain-neutral-badge': 'ChainNeutralBadge'
  'ankr-commitments': 'Commitments'
  'ankr-dao-pathway': 'DaoPathway'
  'ankr-decentralization-stats': 'DecentralizationStats'
  'ankr-glossary': 'Glossary'
  'ankr-interop-checker': 'InteropChecker'
  'ankr-network-choice': 'NetworkChoice'
  'ankr-origin-timeline': 'OriginTimeline'
  'ankr-resilience-explorer': 'ResilienceExplorer'
  'ankr-sources': 'Sources'
  'ankr-term': 'Term'
  'ankr-web3-explainer': 'Web3Explainer'
  'ankr-web3-principles': 'Web3Principles'
  'ankr-web-generations': 'WebGenerations'
}

/** Our custom elements by name. */
export type AnkrElements = { [Tag in keyof ComponentOfTag]: ElementOf<ComponentOfTag[Tag]> }

type AnkrJsx = { [Tag in keyof ComponentOfTag]: JsxOf<ComponentOfTag[Tag]> }

declare global {
  interface HTMLElementTagNameMap extends AnkrElements {}
}

declare module 'react' {
  namespace JSX {
    interface IntrinsicElements extends AnkrJsx {}
  }
}
