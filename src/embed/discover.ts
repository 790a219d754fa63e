import { noteExplainer, watch } from '../terms/index.js'
import { enliven } from './places.js'
import { tags } from './tags.js'

const served = new WeakSet<Node>()

/** Serves the terms of a document or shadow root, now and later. */
export const serve = (root: Document | ShadowRoot): void => {
  if (served.has(root)) return
  served.add(root)
  watch(root)
  root.addEventListener('click', noteExplainer)
}

/** One that is defined looks after itself. Else a server has written it, or its definition is fetched. */
const meet = (element: Element): void => {
  const { localName, shadowRoot } = element
  if (customElements.get(localName)) return
  if (shadowRoot) {
    serve(shadowRoot)
    enliven(shadowRoot)
  } else import(/* @vite-ignore */ `./${localName}.js`).catch(() => {})
}

/** Finds what is ours in a part of the page: interactive parts of static HTML, and custom elements. */
export const discover = (part: Document | Element): void => {
  enliven(part)
  if (tags.includes((part as Element).localName)) meet(part as Element)
  for (const element of part.querySelectorAll(tags.join())) meet(element)
}
