/** Returns the names of the slots of a host element's children: `''` for text and for children without a slot. */
export const getSlotNames = (host: Element): string[] => {
  const named = [...host.children].filter((child) => !isUnusedTemplate(child)).map(({ slot }) => slot)
  const hasText = [...host.childNodes].some((node) => node.nodeType === 3 && node.textContent?.trim())
  return [...new Set(hasText ? [...named, ''] : named)]
}

/** Calls `callback` when the names or the content of the slots may have changed. */
export const observeSlots = (host: Element, callback: () => void): MutationObserver => {
  const observer = new MutationObserver(callback)
  observer.observe(host, { childList: true, characterData: true, subtree: true, attributeFilter: ['slot'] })
  return observer
}

/** Returns the declarative shadow root of an element, if it has one. Only `ElementInternals` gives access to a closed one. */
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
 * Removes the unused template of a declarative shadow root. Only the HTML parser attaches it as a shadow root: `innerHTML`, a
 * client navigation and `v-html` do not. The element then renders the same content from its attributes and `data-ankr-props`.
 * The content of the template is not used, since nothing in it has run.
 */
export const removeUnusedTemplates = (host: Element): void => {
  for (const child of [...host.children]) if (isUnusedTemplate(child)) child.remove()
}
