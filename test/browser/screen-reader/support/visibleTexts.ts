import { DEFINITION, readDefinition } from '../../../support/definition.js'
import type { Reading } from './read.js'

const WITHOUT_TEXT = 'style, script, template, select, option'

/** Without area, a visually hidden text is not visible. */
const hasBox = (text: Text) => {
  const range = document.createRange()
  range.selectNodeContents(text)
  return [...range.getClientRects()].some(({ width, height }) => width > 1 && height > 1)
}

const isClipped = (element: Element) => {
  const { clipPath, clip, position } = getComputedStyle(element)
  return clipPath !== 'none' || (position === 'absolute' && clip !== 'auto')
}

/** A status may name its subject in a visually hidden text, since it is announced away from its context. */
const isHidden = (element: Element) =>
  !element.checkVisibility() || (isClipped(element) && !element.closest('[role="status"]'))

/** What a sighted reader has, without the help of the accessibility tree. An image counts by its text. */
export const visibleTexts = (root: Element): Omit<Reading, 'stops'> => {
  const visible: string[] = []
  const hidden: string[] = []
  const meanings: string[] = []
  const walk = (node: Node, isAriaHidden: boolean) => {
    if (node instanceof Text) {
      const text = node.data.trim()
      if (text && hasBox(node)) (isAriaHidden ? hidden : visible).push(node.data)
      else visible.push(' ')
      return
    }
    if (!(node instanceof Element) || node.matches(WITHOUT_TEXT)) return
    if (node.matches(DEFINITION)) meanings.push(node.textContent ?? '')
    if (getComputedStyle(node).display !== 'contents' && isHidden(node)) {
      for (const each of [node, ...node.querySelectorAll(DEFINITION)])
        if (each.matches(DEFINITION)) meanings.push(readDefinition(each.textContent)[0] ?? '')
      return
    }
    if (node.getAttribute('role') === 'img') visible.push(` ${node.getAttribute('aria-label')} `)
    if (node instanceof SVGElement) return
    const children =
      node instanceof HTMLSlotElement ? node.assignedNodes() : (node.shadowRoot ?? node).childNodes
    for (const child of children) walk(child, isAriaHidden || node.ariaHidden === 'true')
  }
  walk(root, false)
  return { visible: visible.join(' '), hidden, meanings: meanings.filter(Boolean) }
}
