import { createFact } from './fact.js'

/** 1. The document is titled “The Ankr Approach”, id `ankr-approach`. */
export const title = /*#__PURE__*/ createFact('title', 'meta', 'statement')
