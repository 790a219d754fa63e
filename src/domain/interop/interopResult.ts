import type { Reason } from './reason.js'
import type { Step } from './step.js'
import type { Verdict } from './types.js'

/** The result of a check: the verdict, the reasons and the steps. */
export interface InteropResult {
  readonly verdict: Verdict
  readonly reasons: readonly Reason[]
  readonly steps: readonly Step[]
}
