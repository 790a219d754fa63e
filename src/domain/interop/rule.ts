import type { Asset } from './assets.js'
import type { Pair } from './pair.js'
import type { Reason } from './reason.js'
import type { Side } from './types.js'

/** One rule: what it has to say of a pair, or nothing. */
export type Rule = (pair: Pair) => Reason | readonly Reason[] | undefined | false

export const pairEntries = ({ held, wanted }: Pair) =>
  [
    ['held', held],
    ['wanted', wanted],
  ] as const satisfies readonly (readonly [Side, Asset])[]

/** Whether one asset has to become another: of a pair that cannot be determined, rules are not asked. */
export const needsConversion = ({ verdict }: Pair) => verdict !== 'direct'
