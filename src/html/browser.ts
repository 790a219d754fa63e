import type * as server from './index.js'

/**
 * The form of `ankr-approach/html` in browsers. Islands are fetched on demand there, so that their HTML would be empty, and
 * `react-dom/server` would be part of the bundle.
 *
 * @throws always.
 */
const refuse = (name: string): never => {
  throw new Error(
    `[ankr-approach] ${name}: ankr-approach/html renders on a server or in a build, and was resolved with the export condition "browser". Call it there and send the HTML, or use the custom elements of ankr-approach/elements in the browser.`,
  )
}

export const renderToHtml: typeof server.renderToHtml = () => refuse('renderToHtml()')

export const renderToElement: typeof server.renderToElement = () => refuse('renderToElement()')
