import type { Reason } from '../../domain/interop/reason.js'
import type { Step } from '../../domain/interop/step.js'
import type { Token } from '../../domain/interop/tokens.js'
import type { Risk } from '../../domain/interop/types.js'
import { interpolate } from '../../i18n/formats.js'
import { type AssetIndex, formatAssetName, getChainName, type InteropMessages } from './assets.js'

/** The codes of reasons that the steps already mention. */
const REASONS_IN_STEPS = ['SOURCE_GAS_REQUIRED', 'DESTINATION_GAS_REQUIRED', 'ALLOWANCE_REQUIRED']

const formatIssuer = ({ issuer = '', basis }: Token, messages: InteropMessages) =>
  basis === 'reported' ? interpolate(messages.reported, { issuer }) : issuer

const formatReasonValue = (part: unknown, messages: InteropMessages): string => {
  if (typeof part === 'object' && part !== null && 'issuer' in part)
    return formatIssuer(part as Token, messages)
  // An asset id begins with the id of its chain.
  return getChainName(String(part).split('/')[0] ?? '')
}

/** Formats the reasons, without those that the steps mention. */
export const formatReasons = (reasons: readonly Reason[], wanted: Token, messages: InteropMessages) =>
  reasons
    .filter(({ code }) => !REASONS_IN_STEPS.includes(code))
    .map((reason) => {
      const values = Object.fromEntries(
        Object.entries({ wanted: wanted.id.split('/')[0], ...reason }).map(([key, part]) => [
          key,
          formatReasonValue(part, messages),
        ]),
      )
      return { code: reason.code, text: interpolate(messages.reasons[reason.code], values) }
    })

const formatRisks = (riskIds: readonly Risk[], messages: InteropMessages) =>
  interpolate(messages.risk, { risks: riskIds.map((risk) => messages.risks[risk]).join(messages.riskJoiner) })

/** Formats a step: the action, and a note on its risks. */
export const formatStep = (
  step: Step,
  find: AssetIndex['find'],
  messages: InteropMessages,
): { text: string; note?: string } => {
  const name = (id: string) => {
    const token = find(id)
    return token ? formatAssetName(token, messages) : id
  }
  switch (step.kind) {
    case 'gas':
      return {
        text: interpolate(messages.gas, {
          currency: step.currency ?? messages.nativeCurrency,
          chain: getChainName(step.chain),
        }),
      }
    case 'approve':
      return { text: messages.approve[step.spender], ...(step.reset !== 'none' && { note: messages.reset }) }
    case 'bridge':
      return {
        text: interpolate(messages.bridge, { from: getChainName(step.from), to: getChainName(step.to) }),
        note: formatRisks(step.risk, messages),
      }
    case 'wait':
      return { text: interpolate(messages.wait, { chain: getChainName(step.chain) }) }
    case 'swap':
      return {
        text: interpolate(step.when ? messages.swapIfNeeded : messages.swap, { asset: name(step.to) }),
        note: formatRisks(step.risk, messages),
      }
    case 'buy':
      return { text: messages.buy }
    case 'exchange':
      return {
        text: interpolate(messages.exchange, { asset: name(step.to) }),
        note: formatRisks(step.risk, messages),
      }
  }
}
