// Bundled for a server in production, where the components render whatever they can.
import { renderToElement, renderToHtml } from 'ankr-approach/html'
import { getCases } from './cases.js'

const attempt = (write: () => string) => {
  try {
    return write()
  } catch {
    // An error on the server writes nothing.
    return ''
  }
}

/** Every case as static HTML, and as custom elements with a declarative shadow root. */
export const write = (names: readonly string[]): string =>
  getCases(names)
    .flatMap(([name, props]) => [
      attempt(() => renderToHtml(name as 'Term', props as never)),
      attempt(() => renderToElement(name as 'Term', props as never, { stylesheet: '/styles.css' })),
    ])
    .join('\n')
