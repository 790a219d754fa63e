import type { ElementDefinition } from './definitions.js'

/**
 * The host names of a page in development. The package has only one build of the custom elements, for development and
 * production. RFC 6761 reserves the names for local use: https://www.rfc-editor.org/rfc/rfc6761
 */
const DEVELOPMENT_HOST = /^(127\.\d+\.\d+\.\d+|\[::1\])$|(^|\.)(localhost|test)$/

/**
 * Logs invalid attributes to the console in development. In production the element uses the default instead, and the code of
 * the check does not load.
 */
export const warnInDevelopment = (definition: ElementDefinition, element: Element): void => {
  if (!DEVELOPMENT_HOST.test(location.hostname)) return
  import('./checkAttributes.js').then(
    ({ checkAttributes }) => {
      for (const message of checkAttributes(definition, element)) console.error(message)
    },
    () => {},
  )
}
