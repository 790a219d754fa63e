/**
 * The texts of all components on a page that paper has to hold: what the screen shows, what is in closed `<details>`, and
 * the meaning of every term. Runs in the page.
 */
export const collectPrintedText = (): string[] => {
  const closed = [...document.querySelectorAll('details:not([open])')]
  for (const details of closed) details.setAttribute('open', '')
  const isDrawn = (node: Text) => {
    const range = document.createRange()
    range.selectNodeContents(node)
    return [...range.getClientRects()].some(({ width, height }) => width > 0 && height > 0)
  }
  const isClipped = (node: Text) => {
    for (let parent = node.parentElement; parent; parent = parent.parentElement)
      if (getComputedStyle(parent).clipPath !== 'none') return true
    return false
  }
  const texts: string[] = []
  const nodes = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
  while (nodes.nextNode()) {
    const node = nodes.currentNode as Text
    const parent = node.parentElement
    if (
      !node.data.trim() ||
      !parent?.closest('.ankr') ||
      parent.closest('option, label:has(select), fieldset:has([type=radio]), script, style')
    )
      continue
    const isMeaning = parent.closest('[data-ankr-term] + span')
    if (isMeaning || (isDrawn(node) && !isClipped(node))) texts.push(node.data)
  }
  for (const details of closed) details.removeAttribute('open')
  return texts
}
