/** An element of parsed HTML. */
export interface HtmlElement {
  readonly tag: string
  readonly attributes: Readonly<Record<string, string>>
  readonly children: readonly HtmlNode[]
}

export type HtmlNode = HtmlElement | string

const VOID_TAGS = /^(area|base|br|col|embed|hr|img|input|link|meta|source|track|wbr)$/
const TOKEN = /<!--[\s\S]*?-->|<(\/?)([a-zA-Z][\w-]*)((?:"[^"]*"|[^">])*?)(\/?)>|[^<]+|</g
const ATTRIBUTE = /([^\s=/]+)(?:="([^"]*)")?/g

const ENTITIES: Readonly<Record<string, string>> = {
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&#x27;': "'",
  '&amp;': '&',
}

/** Replaces the five character references that React writes. */
const decode = (text: string) =>
  text.replace(/&(lt|gt|quot|#x27|amp);/g, (entity) => ENTITIES[entity] ?? entity)

/** Removes the zero-width space between the lines of a definition (`tooltip/renderDefinition.tsx`). */
const withoutLineBreaks = (text: string) => text.replaceAll('\u200B', '')

/** Parses HTML as React writes it: attributes are in double quotes, and every element has an end tag or is void. */
export const parseHtml = (html: string): HtmlElement => {
  const root = { tag: '', attributes: {}, children: [] as HtmlNode[] }
  const open = [root]
  for (const [token, slash, tag, attributes = ''] of html.matchAll(TOKEN)) {
    const parent = open.at(-1) ?? root
    if (token.startsWith('<!--')) continue
    if (tag === undefined) parent.children.push(withoutLineBreaks(decode(token)))
    else if (slash) {
      const index = open.findLastIndex((element) => element.tag === tag)
      if (index > 0) open.length = index
    } else {
      const entries = [...attributes.matchAll(ATTRIBUTE)].map(([, name = '', value = '']) => [
        name,
        decode(value),
      ])
      const element = { tag, attributes: Object.fromEntries(entries), children: [] as HtmlNode[] }
      parent.children.push(element)
      if (!VOID_TAGS.test(tag)) open.push(element)
    }
  }
  return root
}

/** Elements without text for a reader, and controls, which cannot work in a text. */
const OMITTED = /^(script|style|svg|template|select|textarea|input|form|fieldset)$/

/**
 * Whether an element is left out of a text: it has no text, is a control, is hidden, or repeats the header of its row for
 * narrow screens (`ui/ComparisonTable.tsx`).
 */
export const isOmitted = ({ tag, attributes }: HtmlElement): boolean =>
  OMITTED.test(tag) || 'hidden' in attributes || attributes['data-part'] === 'cell-label'

const BLOCKS =
  /^(address|article|aside|blockquote|caption|dd|details|div|dl|dt|figure|figcaption|footer|h[1-6]|header|hr|legend|li|main|nav|ol|p|pre|section|summary|table|tbody|thead|tfoot|tr|ul)$/

export const isBlock = (node: HtmlNode): boolean => typeof node !== 'string' && BLOCKS.test(node.tag)
