declare global {
  interface Window {
    violations: string[]
    announced: Announced[]
    /** The content of a part of a page that a reader perceives, for any way of rendering. */
    treeOf(node: Node): string
    /** Matches the parts that a component renders only once it is hydrated. */
    ADDED_BY_HYDRATION: string
  }
}

export interface Announced {
  type: string
  detail: unknown
  bubbles: boolean
  composed: boolean
}

/** Runs on a page before anything else of it. */
export const prepare = () => {
  window.violations = []
  window.ADDED_BY_HYDRATION = '.ankr-FactQuote > [data-part="island"] *'
  window.announced = []
  document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI, sample }) => {
    window.violations.push(`${violatedDirective} ${blockedURI} ${sample}`)
  })
  for (const type of [
    'ankr-term-open',
    'ankr-term-close',
    'ankr-disclosure-toggle',
    'ankr-interop-check',
    'ankr-scenario-change',
  ]) {
    document.addEventListener(type, (event) => {
      const { detail, bubbles, composed } = event as CustomEvent
      window.announced.push({ type, detail, bubbles, composed })
    })
  }

  const attributesOf = (element: Element) =>
    [...element.attributes]
      // Represented by the select's value, only for scripts, or about slots.
      .filter(({ name }) => !['selected', 'data-ankr-props', 'slot'].includes(name))
      // The script describes triggers by reference, enables controls, and names radio buttons.
      .filter(({ name }) => !(element.matches('[data-ankr-term]') && /^aria-(desc|expanded)/.test(name)))
      .filter(({ name }) => !(element.matches('select, fieldset') && name === 'disabled'))
      .filter(({ name }) => !(element.localName === 'input' && /^(name|form)$/.test(name)))
      .map(({ name, value }) => ` ${name}="${value}"`)
      .sort()
      .join('')
  const childrenOf = (node: Node): Node[] => {
    if (!(node instanceof HTMLSlotElement)) return [...node.childNodes]
    // A node that a test put between the tags, as it was given.
    return node
      .assignedNodes()
      .flatMap((given) => (given instanceof Element && given.slot ? [...given.childNodes] : [given]))
  }
  window.treeOf = (node) => {
    if (node.nodeType === 3) return node.nodeValue ?? ''
    if (!(node instanceof Element))
      return node.nodeType === 8 ? '' : [...node.childNodes].map(window.treeOf).join('')
    const inside = childrenOf(node).map(window.treeOf).join('')
    if (node.localName === 'slot') return inside
    if (node.localName === 'link' || node.matches(window.ADDED_BY_HYDRATION)) return ''
    const state = node instanceof HTMLSelectElement ? ` value=${node.value}` : ''
    return `\n<${node.localName}${attributesOf(node)}${state}>${inside}</${node.localName}>`
  }
}
