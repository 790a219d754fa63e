import { tagSelector } from 'virtual:tag-names'
import { observeTooltips, reportDisclosureToggle } from '../tooltip/index.js'
import { hydrateIslands } from './hydrateIslands.js'
import { type ChangedElement, INITIAL_ATTRIBUTES } from './initialAttributes.js'
import { isParsed } from './isParsed.js'

const stopObserving = new WeakMap<Node, () => void>()

/**
 * Adds the listeners for tooltips and disclosures to a document or shadow root, once.
 *
 * @param isReset whether `document.open()` has removed the listeners of the root.
 */
export const observeRoot = (root: Document | ShadowRoot, isReset?: boolean): void => {
  if (stopObserving.has(root) && !isReset) return
  stopObserving.get(root)?.()
  stopObserving.set(root, observeTooltips(root))
  root.addEventListener('click', reportDisclosureToggle)
}

const MAX_RETRIES = 5
const requested = new Set<string>()

/** Fetches the definition of an element. A failed download is repeated after 1, 2, 4, 8 and 16 seconds. */
const loadDefinition = (tagName: string, retries = 0): void => {
  if (!retries && requested.has(tagName)) return
  requested.add(tagName)
  // Browsers may keep a failed download in their module map: another address asks the server again.
  import(/* @vite-ignore */ `./${tagName}.js${retries ? `?retry=${retries}` : ''}`).catch(() => {
    if (retries < MAX_RETRIES) setTimeout(loadDefinition, 1000 * 2 ** retries, tagName, retries + 1)
  })
}

/** Attributes that are no props, and that host pages change often. */
const NO_PROP = /^(class|style|hidden|id$|data-|aria-)/

let changes: MutationObserver | undefined

/** An element that a server wrote works without its definition until one of its attributes changes. */
const loadDefinitionOnChange = (element: Element): void => {
  changes ??= new MutationObserver((records) => {
    for (const { target, attributeName, oldValue } of records) {
      if (!attributeName || NO_PROP.test(attributeName)) continue
      const changed = target as ChangedElement
      // The first value of an attribute is the last in the list.
      changed[INITIAL_ATTRIBUTES] = new Map([
        [attributeName, oldValue],
        ...(changed[INITIAL_ATTRIBUTES] ?? []),
      ])
      loadDefinition(changed.localName)
    }
  })
  changes.observe(element, { attributes: true, attributeOldValue: true })
}

const upgradeElement = (element: Element): void => {
  const { localName, shadowRoot } = element
  if (customElements.get(localName) || !isParsed(element)) return
  if (shadowRoot) {
    observeRoot(shadowRoot)
    hydrateIslands(shadowRoot)
    loadDefinitionOnChange(element)
  } else loadDefinition(localName)
}

/** Finds the islands of static HTML and the custom elements in a part of the page. */
export const scan = (part: Document | Element): void => {
  hydrateIslands(part)
  if ((part as Element).matches?.(tagSelector)) upgradeElement(part as Element)
  for (const element of part.querySelectorAll(tagSelector)) upgradeElement(element)
}
