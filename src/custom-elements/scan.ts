import { tagSelector } from 'virtual:tag-names'
import { observeTooltips, reportDisclosureToggle } from '../tooltip/index.js'
import { hydrateIslands } from './hydrateIslands.js'
import { type ChangedElement, INITIAL_ATTRIBUTES } from './initialAttributes.js'
import { isParsed } from './isParsed.js'
import { languages } from './languages.js'

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

/** Loads the definition of an element. After a failed download it tries again after 1, 2, 4, 8 and 16 seconds. */
const loadDefinition = (tagName: string, retries = 0): void => {
  if (!retries && requested.has(tagName)) return
  requested.add(tagName)
  // The module map of a browser may keep a failed download, and another URL makes a new request.
  // https://github.com/whatwg/html/issues/6768
  import(/* @vite-ignore */ `./${tagName}.js${retries ? `?retry=${retries}` : ''}`).catch(() => {
    if (retries < MAX_RETRIES) setTimeout(loadDefinition, 1000 * 2 ** retries, tagName, retries + 1)
  })
}

/** Attributes that are not props. Host pages change them often. */
const NO_PROP = /^(class|style|hidden|id$|data-|aria-)/

let changes: MutationObserver | undefined

/** Loads the definition of a server-rendered element when an attribute changes. Its HTML needs no definition before that. */
const loadDefinitionOnChange = (element: Element): void => {
  changes ??= new MutationObserver((records) => {
    for (const { target, attributeName, oldValue } of records) {
      if (!attributeName || NO_PROP.test(attributeName)) continue
      const changed = target as ChangedElement
      // A `Map` keeps the last entry of a key. Here that is the oldest value of the attribute.
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
  const locale = languages.find?.(element)
  // The definition renders server HTML in the language of the page, if it is in another one.
  if (shadowRoot && (!locale || shadowRoot.querySelector(`.ankr[lang="${locale.code}"]`))) {
    // By these rules the element follows a theme switch of the page.
    import('./hostColorScheme.js').catch(() => {})
    observeRoot(shadowRoot)
    hydrateIslands(shadowRoot)
    loadDefinitionOnChange(element)
  } else loadDefinition(localName)
}

/** Finds islands and custom elements in a part of the page, and loads their code. */
export const scan = (part: Document | Element): void => {
  hydrateIslands(part)
  if ((part as Element).matches?.(tagSelector)) upgradeElement(part as Element)
  for (const element of part.querySelectorAll(tagSelector)) upgradeElement(element)
}
