/** The original of each element and text of a copy. */
export type Originals = Map<Node, Node>

/** Attributes that only the stylesheet and our scripts read. Without them, no rule hides a part of the copy. */
const isForStyles = (name: string) => name === 'class' || name === 'style' || name.startsWith('data-')

const isVisible = (element: Element) =>
  element.checkVisibility({ contentVisibilityAuto: false, visibilityProperty: true })

const childrenOf = (element: Element): Iterable<Node> => {
  if (element instanceof HTMLSlotElement) {
    const assigned = element.assignedNodes({ flatten: true })
    return assigned.length > 0 ? assigned : element.childNodes
  }
  return (element.shadowRoot ?? element).childNodes
}

/**
 * Copies the flattened tree without what is not rendered. The virtual screen reader does not enter shadow roots, and takes
 * the content of a closed `<details>` for visible. With `hasDescriptions`, `ariaDescribedByElements` becomes `aria-describedby` with an added id.
 */
export const flatten = (root: Element, hasDescriptions: boolean): { copy: Element; originals: Originals } => {
  const originals: Originals = new Map()
  const descriptions: [copy: Element, texts: string[]][] = []

  const copyNode = (node: Node): Node[] => {
    if (node instanceof Text) {
      const copy = node.cloneNode()
      originals.set(copy, node)
      return [copy]
    }
    if (!(node instanceof Element) || node.matches('style, script, template')) return []
    // `display: contents` has no box, but its children may.
    if (node.localName !== 'option' && node.localName !== 'optgroup' && !isVisible(node)) {
      if (getComputedStyle(node).display !== 'contents') return []
    }
    // The children of an image are presentational: https://w3c.github.io/aria/#img.
    const isImage = node.getAttribute('role') === 'img'
    const children = isImage ? [] : Array.from(childrenOf(node)).flatMap(copyNode)
    if (node instanceof HTMLSlotElement || node.localName.includes('-')) return children
    const copy = node.cloneNode() as Element
    copy.append(...children)
    originals.set(copy, node)
    for (const { name } of [...copy.attributes]) if (isForStyles(name)) copy.removeAttribute(name)
    // The copy of an open popover is closed.
    for (const name of ['aria-describedby', 'popover']) copy.removeAttribute(name)
    // The reader speaks the value. A browser exposes the text of the option.
    if (node instanceof HTMLOptionElement) (copy as HTMLOptionElement).value = node.text
    if (node instanceof HTMLSelectElement) (copy as HTMLSelectElement).selectedIndex = node.selectedIndex
    if (node.localName === 'summary') (copy as HTMLElement).tabIndex = 0
    if (hasDescriptions && node.ariaDescribedByElements?.length)
      descriptions.push([copy, node.ariaDescribedByElements.map(({ textContent }) => textContent ?? '')])
    return [copy]
  }

  const copy = document.createElement('main')
  copy.append(...copyNode(root))
  copy.normalize()
  for (const [index, [element, texts]] of descriptions.entries()) {
    const description = document.createElement('div')
    Object.assign(description, { id: `description-${index}`, hidden: true, textContent: texts.join(' ') })
    element.setAttribute('aria-describedby', description.id)
    copy.append(description)
  }
  return { copy, originals }
}
