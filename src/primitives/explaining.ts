import type { Speech } from './rich.js'
import { TermMark } from './TermMark.js'

/** Lets the terms of a language explain themselves. */
export const explaining = <Own extends Speech>(speech: Own) => ({ ...speech, Mark: TermMark })
