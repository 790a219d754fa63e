import { tagNames } from 'virtual:tag-names'
import { observeTooltips, reportDisclosureToggle } from '../tooltip/index.js'
import { hydrateIslands } from './hydrateIslands.js'

const observed = new WeakSet<Node>()

/** Serves the terms of a document or shadow root, now and later. */
export const observeRoot = (root: Document | ShadowRoot): void => {
  if (observed.has(root)) return
  observed.add(root)
  observeTooltips(root)
  root.addEventListener('click', reportDisclosureToggle)
}

/** One that is defined looks after itself. Else a server has written it, or its definition is fetched. */
const upgradeElement = (element: Element): void => {
  const { localName, shadowRoot } = element
  if (customElements.get(localName)) return
  if (shadowRoot) {
    observeRoot(shadowRoot)
    hydrateIslands(shadowRoot)
  } else import(/* @vite-ignore */ `./${localName}.js`).catch(() => {})
}

/** Finds what is ours in a part of the page: interactive parts of static HTML, and custom elements. */
export const scan = (part: Document | Element): void => {
  hydrateIslands(part)
  if (tagNames.includes((part as Element).localName)) upgradeElement(part as Element)
  for (const element of part.querySelectorAll(tagNames.join())) upgradeElement(element)
}
