import { type Asset, type Parsed, parseAssetId } from './assets.js'
import { getComparison } from './comparison.js'
import { indexTokens } from './indexTokens.js'
import type { InteropAnswer, InteropResult } from './interopResult.js'
import { createPair, type Pair } from './pair.js'
import type { Reason } from './reason.js'
import { getReasons } from './rules.js'
import { getSteps } from './steps.js'
import type { Token } from './token.js'
import { tokens } from './tokens.js'
import type { Side } from './types.js'

const getInvalidIdReasons = (side: Side, parsed: Parsed<Asset>): Reason[] =>
  parsed.ok ? [] : [{ code: 'INVALID_ID', side, ...parsed.error }]

/** Parses both ids. Returns the assets, or the answer if an id is invalid. */
export const parseIds = (
  held: string,
  wanted: string,
): { held: Asset; wanted: Asset } | { answer: InteropAnswer } => {
  const [from, to] = [parseAssetId(held), parseAssetId(wanted)]
  if (from.ok && to.ok) return { held: from.value, wanted: to.value }
  const reasons = [...getInvalidIdReasons('held', from), ...getInvalidIdReasons('wanted', to)]
  return { answer: { verdict: 'unknown', reasons, steps: [] } }
}

export const getAnswer = (pair: Pair): InteropAnswer => ({
  verdict: pair.verdict,
  reasons: getReasons(pair),
  steps: getSteps(pair),
})

/** Returns a function that finds the caller's token of an asset, or otherwise the library's. */
export const createTokenFinder = (callerTokens: readonly Token[]) => indexTokens([...callerTokens, ...tokens])

/**
 * Creates a `checkInterop()` for the tokens of `InteropChecker`, without the other data of a context. It indexes the tokens
 * once, so that many checks take linear time. The comparison is computed only when it is read.
 */
export const createInteropChecker = (
  callerTokens: readonly Token[],
): ((held: string, wanted: string) => InteropResult) => {
  const findToken = createTokenFinder(callerTokens)
  return (heldId, wantedId) => {
    const ids = parseIds(heldId, wantedId)
    if ('answer' in ids) return { ...ids.answer, comparison: [] }
    const pair = createPair(ids.held, ids.wanted, findToken)
    return {
      ...getAnswer(pair),
      get comparison() {
        return getComparison(pair)
      },
    }
  }
}
