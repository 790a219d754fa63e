import type { ComponentName } from '../custom-elements/props.js'
import { parseHtml } from './parseHtml.js'
import { type ComponentPropsOf, renderStatic } from './renderComponent.js'
import { toMarkdown } from './toMarkdown.js'
import { toText } from './toText.js'

/**
 * Renders a component as static HTML, complete without a script. Its styles are in `ankr-approach/styles.css`. With
 * `embed.js` on the page, tooltips open and islands hydrate. Call it on a server or in a build; it needs no DOM.
 *
 * The text is in the language of the prop `locale`, English by default. The root element has its `lang` and `dir`. A server has
 * no page, so the `lang` of the page that will contain the HTML has no effect: pass the locale of that page.
 *
 * @param name the component, such as `'ChainNeutralBadge'`.
 * @param props the props: plain data.
 * @throws {TypeError} if the name is unknown or the props cannot be rendered. In development, also if the component does not
 *   accept a prop.
 */
export const renderToHtml = <Name extends ComponentName>(
  name: Name,
  props?: ComponentPropsOf<Name>,
): string => renderStatic('renderToHtml()', name, props)

/**
 * Renders a component as plain text, for an e-mail, a feed or a search index: one line for each block. Attributions and dates
 * are kept. Controls are left out. It has the parameters and errors of `renderToHtml()`.
 */
export const renderToText = <Name extends ComponentName>(
  name: Name,
  props?: ComponentPropsOf<Name>,
): string => toText(parseHtml(renderStatic('renderToText()', name, props)))

/**
 * Renders a component as Markdown, with headings, lists, tables and links: CommonMark, with the tables of GitHub Flavored
 * Markdown. Attributions and dates are kept. Controls are left out. It has the parameters and errors of `renderToHtml()`.
 */
export const renderToMarkdown = <Name extends ComponentName>(
  name: Name,
  props?: ComponentPropsOf<Name>,
): string => toMarkdown(parseHtml(renderStatic('renderToMarkdown()', name, props)))
