/**
 * Translates what is on the page as browsers do: each text node is replaced by a new one in two `<font>` elements, and text
 * that arrives later is translated too, but not what a script writes into a node that has left the page.
 */
export const translatePage = (root: Element): void => {
  const document = root.ownerDocument
  const walker = document.createTreeWalker(root, 4 /* NodeFilter.SHOW_TEXT */)
  const texts: Text[] = []
  while (walker.nextNode()) texts.push(walker.currentNode as Text)
  for (const text of texts) {
    if (!text.data.trim()) continue
    const outer = document.createElement('font')
    const inner = outer.appendChild(document.createElement('font'))
    inner.append(text.data)
    text.replaceWith(outer)
  }
}

/** The text of a page, without the marks of a translation. */
export const readText = (root: Element): string => root.textContent.replaceAll(/\s+/g, ' ')
