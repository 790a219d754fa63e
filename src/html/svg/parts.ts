import { type HtmlElement, type HtmlNode, isOmitted } from '../parseHtml.js'

const isElement = (node: HtmlNode): node is HtmlElement => typeof node !== 'string'

/** Returns the elements for which a condition holds, in document order. */
export const findAll = (node: HtmlElement, matches: (element: HtmlElement) => boolean): HtmlElement[] =>
  node.children
    .filter(isElement)
    .flatMap((child) => [...(matches(child) ? [child] : []), ...findAll(child, matches)])

/** Returns the parts of a component with a name. */
export const findParts = (node: HtmlElement, part: string): HtmlElement[] =>
  findAll(node, ({ attributes }) => attributes['data-part'] === part)

/** Returns the text of a node as it is written. */
export const readAll = (node: HtmlNode): string =>
  isElement(node) ? (isOmitted(node) ? ' ' : node.children.map(readAll).join('')) : node

/** Returns the text of a node on one line. */
export const readText = (node: HtmlNode | undefined): string =>
  node === undefined
    ? ''
    : readAll(node)
        .replace(/[ \t\n\r\f]+/g, ' ')
        .trim()

/** Returns the data of the path of an icon. */
export const readPath = (node: HtmlElement | undefined): string | undefined =>
  node && findAll(node, ({ tag }) => tag === 'path')[0]?.attributes.d
