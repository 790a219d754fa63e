/** The slots that an element's children ask for. */
export const getSlotNames = (host: Element): string[] => {
  const named = [...host.children].map(({ slot }) => slot)
  const hasText = [...host.childNodes].some((node) => node.nodeType === 3 && node.textContent?.trim())
  return [...new Set(hasText ? [...named, ''] : named)]
}

/** The shadow root that a server wrote, if one did; a closed one is known to the element alone. */
export const getDeclarativeShadowRoot = (host: HTMLElement): ShadowRoot | null => {
  if (host.shadowRoot) return host.shadowRoot
  try {
    return host.attachInternals().shadowRoot
  } catch {
    return null
  }
}
