import type { Page } from 'playwright'

interface AXValue {
  value?: unknown
}
export interface AXNode {
  nodeId: string
  ignored: boolean
  role?: AXValue
  name?: AXValue
  description?: AXValue & { sources?: (AXValue & { type: string; attribute?: string })[] }
  value?: AXValue
  properties?: { name: string; value: AXValue }[]
  childIds?: string[]
}

/** Layout, and what has neither a name nor a meaning of its own. */
const LEFT_OUT = new Set(['RootWebArea', 'generic', 'none', 'InlineTextBox', 'LineBreak', 'ListMarker'])
const STATES = new Set('level expanded live atomic disabled pressed checked hasPopup'.split(' '))

export const getAccessibilityTree = async (page: Page): Promise<AXNode[]> => {
  const session = await page.context().newCDPSession(page)
  const { nodes } = (await session.send('Accessibility.getFullAXTree')) as unknown as { nodes: AXNode[] }
  await session.detach()
  return nodes
}

export const getProperty = (node: AXNode, property: string): unknown =>
  node.properties?.find(({ name }) => name === property)?.value.value

const formatNode = (node: AXNode) => {
  const { role, name, description, value } = node
  // Chromium does not update the options of a closed select.
  const properties = role?.value === 'option' ? [] : (node.properties ?? [])
  const states = properties
    .filter((property) => STATES.has(property.name) && property.value.value !== '')
    .map((property) => ` [${property.name}=${property.value.value}]`)
  return [
    String(role?.value),
    name?.value ? ` "${name.value}"` : '',
    value?.value ? ` = "${value.value}"` : '',
    description?.value ? ` described as "${description.value}"` : '',
    // Chromium gives the properties of a live region to all its descendants.
    ...states.filter((state) => role?.value === 'status' || !/live|atomic/.test(state)),
  ].join('')
}

/** The tree that a browser hands to a screen reader, one node per line. */
export const formatTree = (nodes: readonly AXNode[]): string => {
  const byId = new Map(nodes.map((node) => [node.nodeId, node]))
  const lines: string[] = []
  const write = (node: AXNode, depth: number) => {
    const isBlank = node.role?.value === 'StaticText' && !String(node.name?.value).trim()
    const isShown = !node.ignored && !isBlank && !LEFT_OUT.has(String(node.role?.value))
    if (isShown) lines.push(`${'  '.repeat(depth)}${formatNode(node)}`)
    for (const id of node.childIds ?? []) {
      const child = byId.get(id)
      if (child && node.role?.value !== 'StaticText') write(child, depth + Number(isShown))
    }
  }
  if (nodes[0]) write(nodes[0], 0)
  return lines.join('\n')
}
