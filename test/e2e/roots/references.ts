/** Attributes that name other elements of the same tree by id. */
const lists = ['describedby', 'labelledby', 'controls', 'details', 'owns', 'flowto', 'errormessage']
const attributes = [
  ...[...lists, 'activedescendant'].map((name) => `aria-${name}`),
  ...['for', 'headers', 'list', 'form', 'popovertarget', 'commandfor', 'itemref', 'interestfor'],
]

/** The document and the open shadow roots in it. */
const trees = (root: ParentNode = document): ParentNode[] => [
  root,
  ...[...root.querySelectorAll('*')].flatMap(({ shadowRoot }) => (shadowRoot ? trees(shadowRoot) : [])),
]

const painted = ['fill', 'stroke', 'mask', 'filter', 'clip-path', 'marker-start', 'marker-mid', 'marker-end']
const selector = [
  '[id]',
  ...attributes.map((name) => `[${name}]`),
  '[*|href^="#"]',
  ...painted.map((name) => `[${name}*="url("]`),
].join()

/** The elements of a page that have an id or may refer to one, those in open shadow roots too. */
const involved = (): Element[] => trees().flatMap((tree) => [...tree.querySelectorAll(selector)])

const tag = (element: Element) => element.cloneNode(false) as Element

/** The ids an element refers to, each with the attribute that does. */
const named = (element: Element): [attribute: string, id: string][] => [
  ...attributes.flatMap((name) =>
    (element.getAttribute(name) ?? '')
      .split(/\s+/)
      .filter(Boolean)
      .map((id): [string, string] => [name, id]),
  ),
  ...[...element.attributes].flatMap(({ name, value }): [string, string][] => {
    if (/(^|:)href$/.test(name)) return value.startsWith('#') ? [[name, value.slice(1)]] : []
    // Gradients, masks, clips and markers of a drawing.
    return [...value.matchAll(/url\(["']?#([^"')]+)/g)].map(([, id = '']) => [name, id])
  }),
]

/** The faults of the ids of the page: duplicates, and references that lead out of their React root. */
export const faults = (): string[] => {
  const elements = involved()
  const byId = new Map<string, Element[]>()
  for (const element of elements) {
    if (element.id) byId.set(element.id, [...(byId.get(element.id) ?? []), element])
  }
  const rootOf = (element: Element | undefined) => element?.closest('[data-place]')
  return [
    ...[...byId].filter(([, found]) => found.length > 1).map(([id, { length }]) => `${length} × id="${id}"`),
    ...elements.flatMap((element) =>
      named(element).flatMap(([attribute, id]) => {
        const target = byId.get(id)?.find((one) => one.getRootNode() === element.getRootNode())
        const reference = `${attribute} → ${id} of ${tag(element).outerHTML}`
        if (!target) return [`${reference}: nowhere`]
        return rootOf(target) === rootOf(element) ? [] : [`${reference}: in another root`]
      }),
    ),
  ]
}

/** How many references there are. */
export const references = (): number => involved().reduce((sum, element) => sum + named(element).length, 0)

/** Every tip there is, each in the shadow root of its layer. */
export const tips = (): Element[] => trees().flatMap((tree) => [...tree.querySelectorAll('.ankr-Tooltip')])
