import type { ElementDefinition } from './definitions.js'

/**
 * The hosts of a page in development. The package has one build of the custom elements, so that it cannot be known from the
 * build. The names are reserved for local use by RFC 6761.
 */
const DEVELOPMENT_HOST = /^(127\.\d+\.\d+\.\d+|\[::1\])$|(^|\.)(localhost|test)$/

/**
 * In development, reports attributes that the element cannot use on the console, as React does for props. On any other page
 * the element uses the default instead, and the code of the check is not fetched.
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
