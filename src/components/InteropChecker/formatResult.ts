import type { Reason } from '../../domain/interop/reason.js'
import type { Step } from '../../domain/interop/step.js'
import type { Token } from '../../domain/interop/token.js'
import type { Risk } from '../../domain/interop/types.js'
import { interpolate } from '../../i18n/interpolate.js'
import { type AssetIndex, formatAssetName, getChainName, type InteropMessages } from './assets.js'

/** The codes of reasons that the steps already mention. */
const REASONS_IN_STEPS = ['SOURCE_GAS_REQUIRED', 'DESTINATION_GAS_REQUIRED', 'ALLOWANCE_REQUIRED']

/** Formats an issuer. Names the publisher of the source, if it is not the issuer. */
export const formatIssuer = (
  { issuer = '', basis, source: { publisher } }: Token,
  messages: InteropMessages,
) =>
  basis === 'reported' && publisher !== issuer
    ? interpolate(messages.reported, { issuer, publisher }, messages)
    : issuer

const formatReasonValue = (part: unknown, messages: InteropMessages): string => {
  if (typeof part === 'object' && part !== null && 'issuer' in part)
    return formatIssuer(part as Token, messages)
  // An asset id begins with the id of its chain.
  return getChainName(String(part).split('/')[0] ?? '')
}

/** Returns the message of a reason. Some reasons have more than one. */
const getReasonMessage = (reason: Reason, { reasons, issuerUnknown, sameStandard }: InteropMessages) => {
  const { code } = reason
  if (code === 'ISSUER_UNKNOWN' && reason.known && reason.sides[0]) return issuerUnknown[reason.sides[0]]
  return code === 'STANDARD_NOT_CAUSE' && reason.held === reason.wanted ? sameStandard : reasons[code]
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
      return { code: reason.code, text: interpolate(getReasonMessage(reason, messages), values, messages) }
    })

const formatRisks = (riskIds: readonly Risk[], messages: InteropMessages) =>
  interpolate(messages.risk, {
    risks: riskIds.map((risk) => messages.risks[risk]).join(messages.listSeparator),
  })

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
        text: interpolate(
          step.currency ? messages.gas : messages.gasUnknown,
          { currency: step.currency ?? '', chain: getChainName(step.chain) },
          messages,
        ),
      }
    case 'approve':
      return { text: messages.approve[step.spender], ...(step.reset !== 'none' && { note: messages.reset }) }
    case 'bridge':
      return {
        text: interpolate(
          messages.bridge,
          { from: getChainName(step.from), to: getChainName(step.to) },
          messages,
        ),
        note: formatRisks(step.risk, messages),
      }
    case 'wait':
      return { text: interpolate(messages.wait, { chain: getChainName(step.chain) }, messages) }
    case 'swap':
      return {
        text: interpolate(
          step.when ? messages.swapIfNeeded : messages.swap,
          { asset: name(step.to) },
          messages,
        ),
        note: formatRisks(step.risk, messages),
      }
    case 'buy':
      return { text: messages.buy }
    case 'exchange':
      return {
        text: interpolate(messages.exchange, { asset: name(step.to) }, messages),
        note: formatRisks(step.risk, messages),
      }
  }
}
