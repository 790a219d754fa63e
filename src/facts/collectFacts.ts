import { parseDay } from '../shared/day.js'
import type { Facts } from './defineFacts.js'
import { daysBetween } from './factAge.js'
import { facts as libraryFacts } from './library/index.js'
import type { Fact, Source } from './types.js'

/** One fact that a page shows. */
export interface RenderedFact {
  readonly id: string
  /** The elements that show the fact, in document order, without the copies in an open tooltip. */
  readonly elements: readonly Element[]
  /** The dates of these elements, oldest first: `data-as-of` of the element, or of the component around it. */
  readonly asOf: readonly string[]
  /** Whole days from the oldest of these dates to `now`; `undefined` if the page has no date for the fact. */
  readonly ageInDays: number | undefined
  /** The fact in the installed package or in `facts`; `undefined` if neither contains it, for example after its removal. */
  readonly libraryFact: Fact | undefined
  /** Whether the page shows the date of the installed package. A page from a cache may show an older date. */
  readonly matchesLibraryDate: boolean
  readonly source: Source | undefined
}

/**
 * Lists the facts that a page shows, their age, and whether the installed package still has them.
 *
 * @param root the document, a shadow root, or any element. Open shadow roots inside it are read too.
 * @param now a `Date`, or a day `YYYY-MM-DD`.
 * @param facts your overrides, from `defineFacts()`.
 */
export const collectFacts = (root: ParentNode, now: Date | string, facts?: Facts): RenderedFact[] => {
  const elementsById = new Map<string, Element[]>()
  for (const element of findFactElements(root)) {
    const id = element.getAttribute('data-fact') as string
    const elements = elementsById.get(id)
    if (elements) elements.push(element)
    else elementsById.set(id, [element])
  }
  return [...elementsById].map(([id, elements]) => {
    const libraryFact =
      (facts && Object.hasOwn(facts, id) && facts[id]) || libraryFacts.find((fact) => fact.id === id)
    const days = elements
      .map((element) => element.closest('[data-as-of]')?.getAttribute('data-as-of'))
      .filter((day) => parseDay(day) !== undefined)
    const asOf = [...new Set(days as string[])].sort()
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

/** Whether the element is not in an open tooltip, which contains copies of the facts of its definition. */
const isFactElement = (element: Element) =>
  element.hasAttribute('data-fact') && !element.closest('.ankr-Tooltip')
