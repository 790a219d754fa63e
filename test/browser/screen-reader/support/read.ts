import { virtual } from '@guidepup/virtual-screen-reader'
import { flatten, type Originals } from './flatten.js'
import { visibleTexts } from './visibleTexts.js'

/** One stop of the virtual screen reader. */
export interface Stop {
  /** All that is spoken: role, name, description, states. */
  phrase: string
  /** The text or accessible name. */
  text: string
  role: string
  /** Whether no further stop is inside it, so that its text is spoken here only. */
  isLeaf: boolean
  rect: { top: number; bottom: number; left: number; right: number }
  /** Inside a table, which a narrow layout shows by column. */
  isInTable: boolean
  /** The number of its `<dl>` group or its step of a timeline, if it is in one. */
  group: number
  /** Whether it is in a visually hidden caption or header of a table. */
  isHiddenHeader: boolean
  tag: string
  isInFieldset: boolean
}

export interface Reading {
  stops: Stop[]
  /** The text that a sighted reader has, in the order of the document. */
  visible: string
  /** Visible texts that are `aria-hidden`. */
  hidden: string[]
  /** The meanings of the definitions on the page. */
  meanings: string[]
}

const rectOf = (node: Node | undefined) => {
  const range = document.createRange()
  if (node?.isConnected) range.selectNodeContents(node)
  const { top, bottom, left, right } = range.getBoundingClientRect()
  return { top, bottom, left, right }
}

/** Starts the reader on a copy of the component, hands it to `use`, and removes both. */
const withReader = async <Result>(
  root: Element,
  hasDescriptions: boolean,
  use: (originals: Originals, copy: Element) => Promise<Result>,
) => {
  const { copy, originals } = flatten(root, hasDescriptions)
  document.body.prepend(copy)
  ;(document.activeElement as HTMLElement | null)?.blur()
  await virtual.start({ container: copy })
  try {
    return await use(originals, copy)
  } finally {
    await virtual.stop()
    copy.remove()
  }
}

/** The role that the reader speaks first. It speaks none for a text. */
const roleOf = (node: Node | null, phrase: string) =>
  node instanceof Text ? '' : (phrase.split(', ')[0] ?? '')

const isClipped = (element: Element | null | undefined): boolean =>
  Boolean(element && (getComputedStyle(element).clipPath !== 'none' || element.clientHeight === 1))

/** Reads from start to end. */
export const readByLine = (root: Element): Promise<Reading> =>
  withReader(root, false, async (originals) => {
    const stops: Stop[] = []
    const nodes: (Node | null)[] = []
    const groups: (Element | null)[] = [null]
    for (;;) {
      await virtual.next()
      const phrase = await virtual.lastSpokenPhrase()
      if (phrase === 'end of main') break
      if (stops.length > 5_000) throw new Error(`No end: ${phrase}`)
      const node = virtual.activeNode
      // The reader speaks the start and the end of a container.
      if (phrase.startsWith('end')) continue
      const original = node ? originals.get(node) : undefined
      const element = original instanceof Element ? original : original?.parentElement
      const group = element?.closest('dl > div, [data-part="timeline-item"]') ?? null
      if (!groups.includes(group)) groups.push(group)
      nodes.push(node)
      stops.push({
        phrase,
        text: await virtual.itemText(),
        role: roleOf(node, phrase),
        isLeaf: true,
        rect: rectOf(original),
        isInTable: Boolean(element?.closest('table')),
        isInFieldset: Boolean(element?.closest('fieldset')),
        group: groups.indexOf(group),
        tag: original instanceof Element ? original.localName : '',
        isHiddenHeader: isClipped(element?.closest('caption, th')),
      })
    }
    for (const [index, stop] of stops.entries()) {
      const next = nodes[index + 1]
      stop.isLeaf = !(next && next !== nodes[index] && nodes[index]?.contains(next))
    }
    return { stops, ...visibleTexts(root) }
  })

/** Reads by the Tab key. */
export const readByKey = (root: Element): Promise<string[]> =>
  withReader(root, true, async (_, copy) => {
    const phrases: string[] = []
    const seen = new Set<Element>()
    for (;;) {
      await virtual.press('Tab')
      const { activeElement } = document
      if (!copy.contains(activeElement) || seen.has(activeElement as Element)) return phrases
      seen.add(activeElement as Element)
      phrases.push(await virtual.lastSpokenPhrase())
    }
  })
