import { useEffect, useRef } from 'react'
import { type HtmlNode, parseHtml } from '../../../src/html/parseHtml.js'
import { loadEmbed } from './loadEmbed.js'

const SVG = 'http://www.w3.org/2000/svg'

/** Creates the nodes of parsed HTML, without `innerHTML`, which a policy may forbid. */
const createNode = (node: HtmlNode, namespace: string): Node => {
  if (typeof node === 'string') return document.createTextNode(node)
  const own = node.tag === 'svg' ? SVG : namespace
  const element = document.createElementNS(own, node.tag)
  for (const [name, value] of Object.entries(node.attributes)) element.setAttribute(name, value)
  element.append(...node.children.map((child) => createNode(child, own)))
  return element
}

/** HTML that the library has rendered, as on a page without React. `embed.js` activates its tooltips and controls. */
export const StaticHtml = ({ html }: { html: string }) => {
  const place = useRef<HTMLDivElement>(null)
  useEffect(() => {
    const namespace = document.documentElement.namespaceURI as string
    place.current?.replaceChildren(...parseHtml(html).children.map((child) => createNode(child, namespace)))
    loadEmbed()
  }, [html])
  return <div ref={place} />
}
