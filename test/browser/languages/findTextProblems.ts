/**
 * Finds text that is clipped, broken inside a word, wider than its element, its card or the window, or touches other text. It runs
 * in the page, so it uses nothing from outside.
 */
export const findTextProblems = (): string[] => {
  interface Word {
    element: Element
    text: string
    left: number
    right: number
    /** The edges of the glyphs, which may be outside the line. */
    top: number
    bottom: number
  }

  const problems = new Set<string>()
  const describe = (element: Element) => {
    const part = element.closest('[data-part]')?.getAttribute('data-part')
    const component = element.closest('.ankr')?.className.split(' ')[1]
    return `${component} ${part}`
  }
  const canvas = document.createElement('canvas').getContext('2d') as CanvasRenderingContext2D
  const metrics = new Map<string, TextMetrics>()
  const measure = (text: string, { font }: CSSStyleDeclaration) => {
    const key = `${font} ${text}`
    const measured = metrics.get(key)
    if (measured) return measured
    canvas.font = font
    const fresh = canvas.measureText(text)
    metrics.set(key, fresh)
    return fresh
  }

  const styles = new Map<Element, CSSStyleDeclaration>()
  const styleOf = (element: Element) => {
    const style = styles.get(element) ?? getComputedStyle(element)
    styles.set(element, style)
    return style
  }

  const findWords = (node: Node, element: Element): Word[] => {
    const lang = element.closest('[lang]')?.getAttribute('lang') ?? 'en'
    const range = document.createRange()
    return [...new Intl.Segmenter(lang, { granularity: 'word' }).segment(node.textContent ?? '')]
      .filter(({ segment }) => segment.trim())
      .flatMap(({ segment: text, index }) => {
        range.setStart(node, index)
        range.setEnd(node, index + text.length)
        const { actualBoundingBoxAscent, actualBoundingBoxDescent, fontBoundingBoxAscent } = measure(
          text,
          styleOf(element),
        )
        const lines = [...range.getClientRects()]
        // A word with a soft hyphen does not match. In Chinese a line may end after each character, in Japanese inside an ending.
        const mustNotBreak =
          lang === 'ja'
            ? /^\p{L}*[\p{Script=Han}\p{Script=Katakana}]\p{L}*$/u
            : /^(?:(?!\p{Script=Han})[\p{L}\p{M}])+$/u
        if (lines.length > 1 && styleOf(element).hyphens !== 'auto' && mustNotBreak.test(text))
          problems.add(`${describe(element)}: “${text}” is broken without a hyphen`)
        return lines.map(({ left, right, top }) => {
          const baseline = top + fontBoundingBoxAscent
          return {
            element,
            text,
            left,
            right,
            top: baseline - actualBoundingBoxAscent,
            bottom: baseline + actualBoundingBoxDescent,
          }
        })
      })
  }

  /** Whether the edge of a box is visible: it clips, or has a border or background. */
  const hasEdge = (style: CSSStyleDeclaration) =>
    style.overflowX !== 'visible' ||
    style.overflowY !== 'visible' ||
    Number.parseFloat(style.borderInlineStartWidth) > 0 ||
    style.backgroundColor !== 'rgba(0, 0, 0, 0)'

  const edges = new Map<Element, [element: Element, box: DOMRect][]>()
  const findEdges = (element: Element | null): [element: Element, box: DOMRect][] => {
    if (!element || element === document.body) return []
    const found = edges.get(element) ?? [
      ...(hasEdge(styleOf(element)) && styleOf(element).display !== 'inline'
        ? [[element, element.getBoundingClientRect()] as [Element, DOMRect]]
        : []),
      ...findEdges(element.parentElement),
    ]
    edges.set(element, found)
    return found
  }

  const isForScreenReaders = (element: Element | null): boolean =>
    element !== null && (styleOf(element).clipPath !== 'none' || isForScreenReaders(element.parentElement))

  const words: Word[] = []
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
  while (walker.nextNode()) {
    const node = walker.currentNode
    const element = node.parentElement
    if (!node.textContent?.trim() || !element || element.closest('svg, style, select')) continue
    if (!element.checkVisibility({ visibilityProperty: true }) || isForScreenReaders(element)) continue
    if (element.clientWidth > 0 && element.scrollWidth > element.clientWidth)
      problems.add(`${describe(element)}: ${element.scrollWidth - element.clientWidth} px wider than its box`)
    words.push(...findWords(node, element))
  }

  const width = document.documentElement.clientWidth
  for (const word of words) {
    const { element, text, left, right, top, bottom } = word
    if (left < -0.5 || right > width + 0.5) problems.add(`${describe(element)}: “${text}” outside the window`)
    for (const [edge, box] of findEdges(element)) {
      const excess = Math.max(box.left - left, right - box.right, box.top - top, bottom - box.bottom)
      if (excess > 1)
        problems.add(
          `${describe(element)}: “${text}” ${excess.toFixed(1)} px outside ${describe(edge)} <${edge.localName}>`,
        )
    }
  }
  words.sort((one, other) => one.top - other.top)
  for (const [index, one] of words.entries()) {
    for (let next = index + 1; (words[next]?.top ?? Number.POSITIVE_INFINITY) < one.bottom - 1; next += 1) {
      const other = words[next] as Word
      if (Math.min(one.right, other.right) - Math.max(one.left, other.left) > 1)
        problems.add(`${describe(other.element)}: “${other.text}” touches “${one.text}”`)
    }
  }
  if (document.documentElement.scrollWidth > width)
    problems.add(`the page is ${document.documentElement.scrollWidth - width} px wider than the window`)
  return [...problems]
}
