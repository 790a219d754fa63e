import type { Comparison } from './comparison.js'
import type { Reason } from './reason.js'
import type { Step } from './step.js'
import type { Verdict } from './types.js'

/** The verdict, the reasons and the steps. */
export interface InteropAnswer {
  readonly verdict: Verdict
  readonly reasons: readonly Reason[]
  readonly steps: readonly Step[]
}

/** The result of a check: the verdict, the comparison, the reasons and the steps. */
export interface InteropResult extends InteropAnswer {
  /** Both assets, aspect by aspect. Empty if an id is invalid. */
  readonly comparison: readonly Comparison[]
}
