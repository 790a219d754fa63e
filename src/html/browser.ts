import type * as server from './index.js'

/**
 * The form of `ankr-approach/html` in browsers. It is not supported there: islands load on demand in browsers, so their HTML
 * would be empty, and the bundle would contain `react-dom/server`.
 *
 * @throws always.
 */
const refuse = (name: string): never => {
  throw new Error(
    `[ankr-approach] ${name}: ankr-approach/html renders on a server or in a build, and was resolved with the export condition "browser". Call it there and send the HTML, or use the custom elements of ankr-approach/elements in the browser.`,
  )
}

export const renderToHtml: typeof server.renderToHtml = () => refuse('renderToHtml()')

export const renderToText: typeof server.renderToText = () => refuse('renderToText()')

export const renderToMarkdown: typeof server.renderToMarkdown = () => refuse('renderToMarkdown()')

export const renderToElement: typeof server.renderToElement = () => refuse('renderToElement()')

export const renderToSvg: typeof server.renderToSvg = () => refuse('renderToSvg()')
