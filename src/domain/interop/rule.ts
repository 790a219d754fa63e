import type { Asset } from './assets.js'
import type { Pair } from './pair.js'
import type { Reason } from './reason.js'
import type { Side } from './types.js'

/** A rule. Returns its reasons for a pair, or a falsy value if it does not apply. */
export type Rule = (pair: Pair) => Reason | readonly Reason[] | undefined | false

export const pairEntries = ({ held, wanted }: Pair) =>
  [
    ['held', held],
    ['wanted', wanted],
  ] as const satisfies readonly (readonly [Side, Asset])[]

/** Whether the held asset has to be converted to the wanted asset. Rules do not run for pairs with the verdict `unknown`. */
export const needsConversion = ({ verdict }: Pair) => verdict !== 'direct'
