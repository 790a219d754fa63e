import { type HtmlNode, isBlock, isOmitted } from './parseHtml.js'

/** Blocks are separated by `\n`, cells by a tab. */
const read = (node: HtmlNode): string => {
  if (typeof node === 'string') return node.replace(/[ \t\n\r\f]+/g, ' ')
  if (isOmitted(node)) return ' '
  if (node.tag === 'br' || node.tag === 'hr') return '\n'
  const text = node.children.map(read).join('')
  if (node.tag === 'td' || node.tag === 'th') return `${text}\t`
  return isBlock(node) ? `\n${text}\n` : text
}

/** Returns the text of parsed HTML: one line for each block, and for each row of a table, with its cells separated by " | ". */
export const toText = (node: HtmlNode): string =>
  read(node)
    .split('\n')
    .map((line) => line.replace(/\t+$/, '').replaceAll('\t', ' | ').replace(/ +/g, ' ').trim())
    .filter(Boolean)
    .join('\n')
