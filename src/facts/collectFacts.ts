import type { Facts } from './defineFacts.js'
import { daysBetween, parseDay } from './factAge.js'
import { facts as own } from './library/index.js'
import type { Fact, Source } from './types.js'

/** One fact that a page states. */
export interface RenderedFact {
  readonly id: string
  /** The elements that state it, in document order; the open tip's copies are not counted. */
  readonly elements: readonly Element[]
  /** The dates the page gives for it (`data-as-of`), oldest first. */
  readonly asOf: readonly string[]
  /** Whole days from the oldest of those dates to `now`; `undefined` when the page gives none. */
  readonly ageInDays: number | undefined
  /** The fact as the installed package (or `facts`) holds it; `undefined` once it is withdrawn or unknown. */
  readonly libraryFact: Fact | undefined
  /** Whether the page gives the date that the installed package holds: an older page, kept by a cache, does not. */
  readonly matchesLibraryDate: boolean
  readonly source: Source | undefined
}

/**
 * Lists the facts that a page states, how old they are, and whether the installed package still holds them.
 *
 * @param root the document, a shadow root, or any element. Its own open shadow root is read too, and those below it.
 * @param now a Date, or a day `YYYY-MM-DD`.
 * @param facts the partner's own facts, from `defineFacts()`.
 */
export const collectFacts = (root: ParentNode, now: Date | string, facts?: Facts): RenderedFact[] => {
  const stated = new Map<string, Element[]>()
  for (const element of findFactElements(root)) {
    const id = element.getAttribute('data-fact') as string
    const elements = stated.get(id)
    if (elements) elements.push(element)
    else stated.set(id, [element])
  }
  return [...stated].map(([id, elements]) => {
    const libraryFact = (facts && Object.hasOwn(facts, id) && facts[id]) || own.find((fact) => fact.id === id)
    const given = elements
      .map((element) => element.getAttribute('data-as-of'))
      .filter((day) => parseDay(day) !== undefined)
    const asOf = [...new Set(given as string[])].sort()
    return {
      id,
      elements,
      asOf,
      ageInDays: asOf[0] === undefined ? undefined : Math.max(0, daysBetween(asOf[0], now)),
      libraryFact,
      matchesLibraryDate: libraryFact !== undefined && asOf.length === 1 && asOf[0] === libraryFact.asOf,
      source: libraryFact?.source,
    }
  })
}

/** Finds the elements of facts in a root, the root itself and its shadow root included. */
const findFactElements = (root: ParentNode): Element[] => {
  const { shadowRoot } = root as Partial<Element>
  return [
    ...('closest' in root && isFactElement(root as Element) ? [root as Element] : []),
    ...(shadowRoot ? findFactElements(shadowRoot) : []),
    ...[...root.querySelectorAll('*')].flatMap((element) => [
      ...(isFactElement(element) ? [element] : []),
      ...(element.shadowRoot ? findFactElements(element.shadowRoot) : []),
    ]),
  ]
}

/** An open tooltip holds copies of the facts of its definition. */
const isFactElement = (element: Element) =>
  element.hasAttribute('data-fact') && !element.closest('.ankr-Tooltip')
