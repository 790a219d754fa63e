import type { CDPSession, Frame, Page } from 'playwright'

/** The computed style of every element that is laid out, by its place on the page. */
export type Styles = Map<string, string>

/** A frame in a process of its own has a session of its own. */
const sessionOf = (page: Page, frame: Frame): Promise<CDPSession> =>
  page.context().newCDPSession(frame === page.mainFrame() ? page : frame)

/** A snapshot reads a whole page at once, where asking the page for each property of each element takes minutes. */
export const readStyles = async (page: Page, frame: Frame): Promise<Styles> => {
  const properties = await frame.evaluate(() =>
    Array.from(getComputedStyle(document.documentElement)).filter((name) => !name.startsWith('--')),
  )
  const session = await sessionOf(page, frame)
  const { documents, strings } = await session.send('DOMSnapshot.captureSnapshot', {
    computedStyles: properties,
  })
  await session.detach()
  const [{ nodes, layout }] = documents as [(typeof documents)[0]]
  return new Map(
    layout.styles.flatMap((style, index): [string, string][] => {
      const name = strings[nodes.nodeName?.[layout.nodeIndex[index] as number] as number]
      // Text has the style of its element.
      if (name === '#text') return []
      return [
        [`${index} ${name}`, style.map((value, at) => `${properties[at]}: ${strings[value]}`).join('; ')],
      ]
    }),
  )
}

/** Where two readings differ: the element, and the properties. */
export const differences = (one: Styles, other: Styles): string[] =>
  [...new Set([...one.keys(), ...other.keys()])].flatMap((element) => {
    const [a, b] = [one.get(element), other.get(element)]
    if (a === b) return []
    if (a === undefined || b === undefined) return [`${element}: only on one page`]
    const rest = new Set(b.split('; '))
    return [
      `${element}: ${a
        .split('; ')
        .filter((property) => !rest.has(property))
        .join('; ')}`,
    ]
  })
