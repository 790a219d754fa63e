/** The slots that the children of a host element name: `''` for children without one, and for text. */
export const getSlotNames = (host: Element): string[] => {
  const named = [...host.children].filter((child) => !isUnusedTemplate(child)).map(({ slot }) => slot)
  const hasText = [...host.childNodes].some((node) => node.nodeType === 3 && node.textContent?.trim())
  return [...new Set(hasText ? [...named, ''] : named)]
}

/** Returns the declarative shadow root of an element, if it has one. A closed one is only in its `ElementInternals`. */
export const getDeclarativeShadowRoot = (host: HTMLElement): ShadowRoot | null => {
  if (host.shadowRoot) return host.shadowRoot
  try {
    return host.attachInternals().shadowRoot
  } catch {
    return null
  }
}

const isUnusedTemplate = (child: Element) =>
  child.localName === 'template' && child.hasAttribute('shadowrootmode')

/**
 * Removes the template of a declarative shadow root that the browser left in place: only its parser makes one a shadow root,
 * while `innerHTML`, a client navigation and `v-html` do not. The element then renders the same from its attributes and
 * `data-ankr-props`. The content of the template is not used: until now nothing in it has run.
 */
export const removeUnusedTemplates = (host: Element): void => {
  for (const child of [...host.children]) if (isUnusedTemplate(child)) child.remove()
}
