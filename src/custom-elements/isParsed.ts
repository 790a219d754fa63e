/** Whether a node follows an element or one of its ancestors. The HTML parser has then read the element to its end tag. */
const isFollowed = (element: Node): boolean => {
  for (let node: Node | null = element; node; node = node.parentNode ?? (node as ShadowRoot).host ?? null) {
    if (node.nextSibling) return true
  }
  return false
}

/**
 * Whether the browser has parsed an element completely, with its declarative shadow root and its children.
 * `DOMContentLoaded` is no substitute: on a page that streams, it fires at the end of the response.
 */
export const isParsed = (element: Element): boolean =>
  element.ownerDocument.readyState !== 'loading' || isFollowed(element)
