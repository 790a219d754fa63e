import type { Verdict } from '../domain/interop/types.js'

/** The detail of `ankr-term-open` and `ankr-term-close`. */
export interface TermEventDetail {
  /** The id of the glossary term, or the name of a partner's term. */
  readonly term: string | null
  /**
   * In `ankr-term-open`: whether a press opened the tooltip. It is then pinned: it stays open until it is dismissed.
   * In `ankr-term-close`: whether the tooltip was pinned. Pinning an open tooltip dispatches no event.
   */
  readonly pinned: boolean
}

/** The detail of `ankr-disclosure-toggle`. */
export interface DisclosureToggleDetail {
  readonly expanded: boolean
}

/** The detail of `ankr-interop-check`. */
export interface InteropCheckDetail {
  /** The CAIP-19 id of the buyer's asset. */
  readonly held: string
  /** The CAIP-19 id of the asset that the seller wants. */
  readonly wanted: string
  readonly verdict: Verdict
}

/** The detail of `ankr-scenario-change`. */
export interface ScenarioChangeDetail {
  /** The number of providers that fail in each network. */
  readonly failureCount: 0 | 1 | 2 | 3
  /** The provider that fails first. */
  readonly failureOrder: 'largest' | 'second' | 'smallest'
  /** The spare capacity of a node, as a fraction of its usual load. */
  readonly spareCapacity: 0 | 0.25 | 0.5 | 1
}

/**
 * The events of the components by type. React, static HTML and custom elements dispatch the same events. All events bubble
 * and are composed. `detail` contains the choice and no data about the visitor.
 */
export interface AnkrEvents {
  'ankr-term-open': TermEventDetail
  'ankr-term-close': TermEventDetail
  'ankr-disclosure-toggle': DisclosureToggleDetail
  'ankr-interop-check': InteropCheckDetail
  'ankr-scenario-change': ScenarioChangeDetail
}

type AnkrCustomEvents = { [Type in keyof AnkrEvents]: CustomEvent<AnkrEvents[Type]> }

declare global {
  interface HTMLElementEventMap extends AnkrCustomEvents {}
  interface DocumentEventMap extends AnkrCustomEvents {}
  interface WindowEventMap extends AnkrCustomEvents {}
  interface ShadowRootEventMap extends AnkrCustomEvents {}
}

/** Dispatches an event on an element of the page. Nothing is sent to a server. */
export const dispatch = <Type extends keyof AnkrEvents>(
  target: Element,
  type: Type,
  detail: AnkrEvents[Type],
): void => {
  target.dispatchEvent(new CustomEvent(type, { bubbles: true, composed: true, detail }))
}
