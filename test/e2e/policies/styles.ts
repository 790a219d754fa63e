import type { CDPSession, Frame, Page } from 'playwright'

/** The computed style of every element with a box, by its position in the page: a value for each property. */
export interface Styles {
  readonly properties: readonly string[]
  readonly elements: ReadonlyMap<string, readonly (string | undefined)[]>
}

/** A frame in another process has its own session. */
const sessionOf = (page: Page, frame: Frame): Promise<CDPSession> =>
  page.context().newCDPSession(frame === page.mainFrame() ? page : frame)

const allProperties = (frame: Frame): Promise<string[]> =>
  frame.evaluate(() =>
    Array.from(getComputedStyle(document.documentElement)).filter((name) => !name.startsWith('--')),
  )

/**
 * Of these properties, or of all the browser knows. A snapshot reads a whole page at once, where asking the page for each
 * property of each element takes minutes.
 */
export const readStyles = async (page: Page, frame: Frame, asked?: Styles['properties']): Promise<Styles> => {
  const properties = asked ?? (await allProperties(frame))
  const session = await sessionOf(page, frame)
  const { documents, strings } = await session.send('DOMSnapshot.captureSnapshot', {
    computedStyles: [...properties],
  })
  await session.detach()
  const [{ nodes, layout }] = documents as [(typeof documents)[0]]
  const elements = new Map<string, (string | undefined)[]>()
  for (const [index, style] of layout.styles.entries()) {
    const name = strings[nodes.nodeName?.[layout.nodeIndex[index] as number] as number]
    // Text has the style of its element.
    if (name === '#text') continue
    elements.set(
      `${index} ${name}`,
      style.map((value) => strings[value]),
    )
  }
  return { properties, elements }
}

/** Without the properties that all elements have the same value of: there is no style of those to be taken away. */
export const varying = ({ properties, elements }: Styles): Styles => {
  // The document itself has no style.
  const all = [...elements.values()].filter(({ length }) => length > 0)
  const varyingIndexes = properties.flatMap((_, at) =>
    all.some((values) => values[at] !== all[0]?.[at]) ? [at] : [],
  )
  const keep = <Of>(list: readonly Of[]) => varyingIndexes.map((at) => list[at] as Of)
  return {
    properties: keep(properties),
    elements: new Map([...elements].map(([element, values]) => [element, keep(values)])),
  }
}

/** Where two readings of the same properties differ: the element, and the properties. */
export const differences = ({ properties, elements: one }: Styles, { elements: other }: Styles): string[] =>
  [...new Set([...one.keys(), ...other.keys()])].flatMap((element) => {
    const [a, b] = [one.get(element), other.get(element)]
    if (!a || !b) return [`${element}: only on one page`]
    const changed = properties.flatMap((name, at) => (a[at] === b[at] ? [] : [`${name}: ${a[at]}`]))
    return changed.length ? [`${element}: ${changed.join('; ')}`] : []
  })
