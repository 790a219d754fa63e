import type { CDPSession } from 'playwright'

type Style = ReadonlyMap<string, string>
/** From its component's root, in CSS pixels. */
type Box = readonly [x: number, y: number, width: number, height: number]

export interface Seen {
  /** Its component and part. */
  readonly part: string
  readonly tag: string
  readonly style: Style
  readonly box: Box
  readonly isRoot: boolean
  readonly isTip: boolean
}

/** What is laid out inside our roots, by the identity of its node. */
export type Snapshot = ReadonlyMap<string, Seen>

/** The whole page at once, shadow roots and pseudo-elements included: asking for each property of each element takes minutes. */
export const snapshot = async (session: CDPSession, properties: readonly string[]): Promise<Snapshot> => {
  const { documents, strings } = await session.send('DOMSnapshot.captureSnapshot', {
    computedStyles: [...properties],
  })
  const [{ nodes, layout }] = documents as [(typeof documents)[0]]
  const { parentIndex = [], nodeName = [], backendNodeId = [], attributes = [] } = nodes
  const text = (index = -1) => strings[index] ?? ''
  const isPseudo = new Set(nodes.pseudoType?.index)

  const tagOf = (node: number) => text(nodeName[node])
  const attribute = (node: number, name: string) => {
    const pairs = attributes[node] ?? []
    const at = pairs.findIndex((value, index) => index % 2 === 0 && text(value) === name)
    return at < 0 ? undefined : text(pairs[at + 1])
  }

  const parentOf = (node: number) => parentIndex[node] ?? -1
  // The container, its shadow root, and the Radix element that positions the tooltip.
  const isLayer = (node: number) =>
    [node, parentOf(node), parentOf(parentOf(node))].some((one) =>
      attribute(one, 'class')?.includes('ankr-TooltipContainer'),
    )

  // A parent comes before its children, so one pass is enough.
  const root: (number | undefined)[] = []
  const name: (string | undefined)[] = []
  const part: string[] = []
  const tip: (number | undefined)[] = []
  const identity: string[] = []
  for (let node = 0; node < nodeName.length; node++) {
    const parent = parentIndex[node] ?? -1
    name[node] = attribute(node, 'data-name') ?? name[parent]
    const isOurs = attribute(node, 'class')?.split(' ').includes('ankr') && name[node] !== undefined
    root[node] = root[parent] ?? (isOurs ? node : undefined)
    const said =
      attribute(node, 'data-part') ?? /\bankr-(?!AnkrApproach)\w+/.exec(attribute(node, 'class') ?? '')?.[0]
    part[node] = said ?? part[parent] ?? ''
    tip[node] = attribute(node, 'class') === 'ankr-Tooltip' ? node : tip[parent]
    // A tip is made anew each time: its parts go by their order.
    const layer = identity[parent]?.startsWith('tip')
    identity[node] =
      attribute(node, 'class') === 'ankr-Tooltip'
        ? `tip of ${name[node]}`
        : isPseudo.has(node)
          ? `${identity[parent]}${tagOf(node)}`
          : layer
            ? `tip of ${name[node]}, ${node - (tip[node] ?? 0)}`
            : `${backendNodeId[node]}`
  }

  const bounds = new Map(layout.nodeIndex.map((node, index) => [node, layout.bounds[index] as number[]]))
  const seen = new Map<string, Seen>()
  for (const [index, node] of layout.nodeIndex.entries()) {
    const base = root[node]
    if (base === undefined || seen.has(identity[node] as string)) continue
    const [x = 0, y = 0, width = 0, height = 0] = layout.bounds[index] ?? []
    const [baseX = 0, baseY = 0] = bounds.get(tip[node] ?? base) ?? []
    const values = layout.styles[index] ?? []
    const tag = tagOf(node)
    // White space between blocks, and the tooltip container, which has no appearance.
    if (tag === '#text' && width + height === 0) continue
    if (isLayer(node)) continue
    seen.set(identity[node] as string, {
      part: `${name[node]} ${part[node]}`,
      tag: tag === '#text' ? 'text' : tag.toLowerCase(),
      // A text has the style of its element.
      style: new Map(
        tag === '#text' ? [] : values.map((value, at) => [properties[at] as string, text(value)]),
      ),
      box: [x - baseX, y - baseY, width, height],
      isRoot: node === base,
      isTip: node === tip[node],
    })
  }
  return seen
}
