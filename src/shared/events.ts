import type { Verdict } from '../domain/interop/types.js'

/** A tooltip was opened or closed: one `ankr-term-open`, then one `ankr-term-close`. */
export interface TermEventDetail {
  /** The id of the term in the glossary, or the name of a partner's term. */
  readonly term: string | null
  /**
   * In `ankr-term-open`: whether a press opened it, so that it stays open until it is dismissed.
   * In `ankr-term-close`: whether it was pinned, when it opened or by a later press. Pinning an open tooltip dispatches no event.
   */
  readonly pinned: boolean
}

/** The explainer's disclosure was opened or closed. */
export interface DisclosureToggleDetail {
  readonly expanded: boolean
}

/** A pair of assets was checked. */
export interface InteropCheckDetail {
  /** What the buyer holds: a CAIP-19 id. */
  readonly held: string
  /** What the seller wants: a CAIP-19 id. */
  readonly wanted: string
  readonly verdict: Verdict
}

/** A scenario was chosen. */
export interface ScenarioChangeDetail {
  /** How many providers fail in each network. */
  readonly failureCount: 0 | 1 | 2 | 3
  /** The first that fails. */
  readonly failureOrder: 'largest' | 'second' | 'smallest'
  /** What a node can take on beyond its usual load, as a part of it. */
  readonly spareCapacity: 0 | 0.25 | 0.5 | 1
}

/**
 * The events of the components by type, with their `detail`: the same in React, in static HTML and in custom elements. Each
 * bubbles and is composed. A detail has the choice and nothing about the visitor.
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

/** Dispatches an event on the page. Nothing is sent to a server. */
export const dispatch = <Type extends keyof AnkrEvents>(
  target: Element,
  type: Type,
  detail: AnkrEvents[Type],
): void => {
  target.dispatchEvent(new CustomEvent(type, { bubbles: true, composed: true, detail }))
}
