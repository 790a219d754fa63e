import type { Reason } from '../../interop/reason.js'
import type { Step } from '../../interop/step.js'
import type { Token } from '../../interop/tokens.js'
import type { Risk } from '../../interop/types.js'
import { fill } from '../../locales/format.js'
import { assetName, chainName, findToken, type Words } from './assets.js'

/** The steps say these. */
const SAID_BY_STEPS = ['SOURCE_GAS_REQUIRED', 'DESTINATION_GAS_REQUIRED', 'ALLOWANCE_REQUIRED']

const issuer = ({ issuer = '', basis }: Token, words: Words) =>
  basis === 'reported' ? fill(words.reported, { issuer }) : issuer

const value = (part: unknown, words: Words): string => {
  if (typeof part === 'object' && part !== null && 'issuer' in part) return issuer(part as Token, words)
  // An asset is named by its chain.
  return chainName(String(part).split('/')[0] ?? '')
}

/** The reasons in words, but for those that the steps say. */
export const reasonsInWords = (reasons: readonly Reason[], wanted: Token, words: Words) =>
  reasons
    .filter(({ code }) => !SAID_BY_STEPS.includes(code))
    .map((reason) => {
      const values = Object.fromEntries(
        Object.entries({ wanted: wanted.id.split('/')[0], ...reason }).map(([key, part]) => [
          key,
          value(part, words),
        ]),
      )
      return { code: reason.code, text: fill(words.reasons[reason.code], values) }
    })

const risks = (of: readonly Risk[], words: Words) =>
  fill(words.risk, { risks: of.map((risk) => words.risks[risk]).join(words.riskJoiner) })

/** A step in words: what to do, and beside it what it puts at risk. */
export const stepInWords = (
  step: Step,
  assets: readonly Token[],
  words: Words,
): { text: string; note?: string } => {
  const name = (id: string) => {
    const token = findToken(assets, id)
    return token ? assetName(token, words) : id
  }
  switch (step.kind) {
    case 'gas':
      return {
        text: fill(words.gas, {
          currency: step.currency ?? words.nativeCurrency,
          chain: chainName(step.chain),
        }),
      }
    case 'approve':
      return { text: words.approve[step.spender], ...(step.reset !== 'none' && { note: words.reset }) }
    case 'bridge':
      return {
        text: fill(words.bridge, { from: chainName(step.from), to: chainName(step.to) }),
        note: risks(step.risk, words),
      }
    case 'wait':
      return { text: fill(words.wait, { chain: chainName(step.chain) }) }
    case 'swap':
      return {
        text: fill(step.when ? words.swapIfNeeded : words.swap, { asset: name(step.to) }),
        note: risks(step.risk, words),
      }
    case 'buy':
      return { text: words.buy }
    case 'exchange':
      return { text: fill(words.exchange, { asset: name(step.to) }), note: risks(step.risk, words) }
  }
}
