import { type HtmlElement, type HtmlNode, isBlock, isOmitted } from './parseHtml.js'

/** Characters with a meaning in the inline syntax of CommonMark and GFM. */
const escapeInline = (text: string) => text.replace(/[\\`*_[\]<>|~]/g, '\\$&').replace(/&(?=#?\w+;)/g, '\\&')

/** A line that starts like a heading, a list item, a quote or a rule. */
const escapeLineStart = (line: string) =>
  line.replace(/^(#{1,6}(?= |$)|[-+](?= |$)|=+$|-+$)/, '\\$1').replace(/^(\d+)([.)])(?= |$)/, '$1\\$2')

const collapse = (text: string) => text.replace(/[ \t\n\r\f]+/g, ' ')

const formatUrl = (url: string) =>
  /[\s()<>]/.test(url) ? `<${url.replace(/[<>\s]/g, encodeURIComponent)}>` : url

/** Wraps text in a delimiter. CommonMark allows no space between the delimiter and the text. */
const wrap = (text: string, mark: string) => {
  const [, before = '', content = '', after = ''] = /^(\s*)([\s\S]*?)(\s*)$/.exec(text) ?? []
  return content ? `${before}${mark}${content}${mark}${after}` : text
}

/** Renders a node within a line of text. */
const renderInline = (node: HtmlNode): string => {
  if (typeof node === 'string') return escapeInline(collapse(node))
  if (isOmitted(node)) return ' '
  const text = node.children.map(renderInline).join(node.children.some(isBlock) ? ' ' : '')
  if (node.tag === 'br') return ' '
  if (node.tag === 'strong' || node.tag === 'b') return wrap(text, '**')
  if (node.tag === 'em' || node.tag === 'i') return wrap(text, '*')
  const { href } = node.attributes
  return node.tag === 'a' && href && text.trim() ? `[${text.trim()}](${formatUrl(href)})` : text
}

const renderLine = (nodes: readonly HtmlNode[]): string => collapse(nodes.map(renderInline).join('')).trim()

const indent = (text: string, first: string) =>
  text.replace(/\n(?!\n)/g, `\n${' '.repeat(first.length)}`).replace(/^/, first)

const findAll = (node: HtmlElement, tags: RegExp): HtmlElement[] =>
  node.children.flatMap((child) => {
    if (typeof child === 'string' || isOmitted(child)) return []
    return tags.test(child.tag) ? [child] : findAll(child, tags)
  })

/** A GFM table. Its first row is the header, which GFM requires. */
const renderTable = (table: HtmlElement): string => {
  const caption = findAll(table, /^caption$/).map(({ children }) => wrap(renderLine(children), '**'))
  const [head = [], ...rows] = findAll(table, /^tr$/).map((row) =>
    findAll(row, /^t[dh]$/).map(({ children }) => renderLine(children)),
  )
  const formatRow = (cells: readonly string[]) => `| ${cells.join(' | ')} |`
  return [
    ...caption,
    [formatRow(head), formatRow(head.map(() => '---')), ...rows.map(formatRow)].join('\n'),
  ].join('\n\n')
}

const renderList = ({ tag, attributes, children }: HtmlElement): string => {
  const start = Number(attributes.start ?? 1)
  return findAll({ tag, attributes, children }, /^li$/)
    .map((item, index) => indent(renderBlocks(item.children), tag === 'ol' ? `${start + index}. ` : '- '))
    .join('\n')
}

const renderBlock = (node: HtmlElement): string => {
  const { tag, children } = node
  if (isOmitted(node)) return ''
  if (/^h[1-6]$/.test(tag)) return `${'#'.repeat(Number(tag[1]))} ${renderLine(children)}`
  if (tag === 'ul' || tag === 'ol') return renderList(node)
  if (tag === 'table') return renderTable(node)
  if (tag === 'hr') return '---'
  if (tag === 'dt' || tag === 'summary' || tag === 'legend') return wrap(renderLine(children), '**')
  const content = renderBlocks(children)
  return tag === 'blockquote' ? content.replace(/^/gm, '> ').replace(/^> $/gm, '>') : content
}

/** Renders blocks with an empty line between them. Inline nodes between two blocks are a paragraph. */
const renderBlocks = (nodes: readonly HtmlNode[]): string => {
  const blocks: string[] = []
  let line: HtmlNode[] = []
  const endLine = () => {
    blocks.push(escapeLineStart(renderLine(line)))
    line = []
  }
  for (const node of nodes) {
    const hasBlocks =
      typeof node !== 'string' && (isBlock(node) || findAll(node, /^(p|div|[dou]l|h[1-6])$/).length > 0)
    if (!hasBlocks) {
      line.push(node)
      continue
    }
    endLine()
    blocks.push(renderBlock(node as HtmlElement))
  }
  endLine()
  return blocks.filter(Boolean).join('\n\n')
}

/** Returns parsed HTML as Markdown: CommonMark, with the tables of GitHub Flavored Markdown. */
export const toMarkdown = (root: HtmlElement): string => renderBlocks(root.children)
