/** The parser appends: once a node follows an element, or one of its ancestors, it has read the element to its end tag. */
const isFollowed = (element: Node): boolean => {
  for (let node: Node | null = element; node; node = node.parentNode ?? (node as ShadowRoot).host ?? null) {
    if (node.nextSibling) return true
  }
  return false
}

/**
 * Whether the browser has read an element whole: its declarative shadow root and its children are there.
 * `DOMContentLoaded` is no substitute: on a page that streams, it comes when the response ends.
 */
export const isParsed = (element: Element): boolean =>
  element.ownerDocument.readyState !== 'loading' || isFollowed(element)
