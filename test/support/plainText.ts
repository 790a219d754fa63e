import type { Element, Nodes, Root } from 'hast'
import rehypeParse from 'rehype-parse'
import { unified } from 'unified'

/** The elements that a browser's default stylesheet displays as blocks. */
const BLOCKS = new Set(
  'address article aside blockquote caption dd details dialog div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr li main nav ol option p pre section summary table tbody thead tfoot tr ul'.split(
    ' ',
  ),
)
const CELLS = new Set(['td', 'th'])
const WITHOUT_TEXT = new Set(['script', 'style', 'svg', 'template'])

const read = (node: Nodes): string => {
  if (node.type === 'text') return node.value.replace(/[ \t\n\r\f]+/g, ' ')
  if (!('children' in node)) return ''
  const tag = (node as Element).tagName ?? ''
  if (WITHOUT_TEXT.has(tag)) return ''
  const text = (node as Element | Root).children.map(read).join('')
  if (BLOCKS.has(tag)) return `\n${text}\n`
  if (CELLS.has(tag)) return `${text}\t`
  return tag === 'br' ? '\n' : text
}

/**
 * Returns the text of HTML as a reader mode, a feed or a search index reads it: without the stylesheet and without the
 * script. Blocks are lines, table cells are separated by " | ".
 */
export const toPlainText = (html: string): string =>
  read(unified().use(rehypeParse, { fragment: true }).parse(html))
    .split('\n')
    .map((line) => line.replace(/\t+$/, '').replaceAll('\t', ' | ').replace(/ +/g, ' ').trim())
    .filter(Boolean)
    .join('\n')
