/** The measurement that runs in the page. */
export { measureTokens } from '../../../src/shared/findFaintTokens.js'
