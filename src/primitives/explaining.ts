import { markTerm } from './markTerm.js'
import type { Speech } from './rich.js'

/** Lets the terms of a language explain themselves. */
export const explaining = <Own extends Speech>(speech: Own) => ({ ...speech, mark: markTerm })
