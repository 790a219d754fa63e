import type { Selector } from 'lightningcss'

const isCombinator = (part: Selector[number]) => part.type === 'combinator'

/**
 * Returns what is slow about each `:has()` of a selector. Without an attribute or class before it in the same compound
 * selector, the browser tests it for every element of the page. With a descendant combinator, the browser computes styles
 * again for each element that is added anywhere below.
 */
export const costlyHas = (selector: Selector, isInNamed = false): string[] =>
  selector.flatMap((component, index) => {
    const { kind, selectors } = component as { kind?: string; selectors?: Selector[] | null }
    const start = selector.slice(0, index).findLastIndex(isCombinator) + 1
    const isNamed =
      isInNamed || selector.slice(start, index).some(({ type }) => type === 'attribute' || type === 'class')
    if (/^(is|not|where)$/.test(kind ?? ''))
      return (selectors ?? []).flatMap((inner) => costlyHas(inner, isNamed))
    if (kind !== 'has') return []
    // Lightning CSS writes `> a` as `:scope > a`, and `a` as `a`.
    const isFar = (inner: Selector) =>
      (inner[0] as { kind?: string }).kind !== 'scope' ||
      inner.some((part) => isCombinator(part) && part.value === 'descendant')
    return [
      ...(isNamed ? [] : [':has() of every element']),
      ...(selectors?.some(isFar) ? [':has() of all descendants'] : []),
    ]
  })
