import type {
  InteropContext,
  InteropResult,
  Reason,
  Step,
  Token,
} from '../../../../src/domain/interop/index.js'
import { checkInterop, tokens } from '../../../../src/domain/interop/index.js'

export const id = (chain: number, symbol: string): string => known(chain, symbol).id

export const known = (chain: number, symbol: string): Token => {
  const token = tokens.find((token) => token.id.startsWith(`eip155:${chain}/`) && token.symbol === symbol)
  if (!token) throw new Error(`no ${symbol} on ${chain}`)
  return token
}

const SOLANA = 'solana:5eykt4UsFv8P8NJdTREpY1vzqKqZKvdp'
const KITTIES = 'eip155:1/erc721:0x06012c8cf97BEaD5deAe237070F9587f8E7A266d'
const STICKERS = 'eip155:1/erc1155:0x28959Cf125ccB051E70711D0924a62FB28EAF186'
export const eth = 'eip155:1/slip44:60'
export const bnb = 'eip155:56/slip44:714'
export const usdcOnSolana = `${SOLANA}/token:EPjFWdd5AufqSSqeM2qN1xzybapC8G4wEGGkZwyTDt1v`
export const kitties = KITTIES
export const kitty = `${KITTIES}/771769`
export const otherKitty = `${KITTIES}/1`
export const sticker = `${STICKERS}/0`

/** One shape of a question, and the whole of its answer in short: reason codes and steps in order. */
export interface Fixture {
  shape: string
  held: string
  wanted: string
  context?: InteropContext
  expected: { verdict: InteropResult['verdict']; reasons: Reason['code'][]; steps: string[] }
}

/** A step in one word or two. */
export const brief = (step: Step): string => {
  if (step.kind === 'gas') return `gas ${step.at}`
  if (step.kind === 'approve')
    return `approve ${step.spender}${step.reset === 'none' ? '' : ` reset ${step.reset}`}`
  if (step.kind === 'bridge') return `bridge ${step.mechanism}`
  if (step.kind === 'swap' && step.when) return `swap when ${step.when}`
  return step.kind
}

/** The reason with this code, if there is one. */
export const reason = <Code extends Reason['code']>(
  code: Code,
  held: string,
  wanted: string,
  context?: InteropContext,
) =>
  checkInterop(held, wanted, context).reasons.find(
    (reason): reason is Extract<Reason, { code: Code }> => reason.code === code,
  )
/** The steps of this kind. */
export const steps = <Kind extends Step['kind']>(
  kind: Kind,
  held: string,
  wanted: string,
  context?: InteropContext,
) =>
  checkInterop(held, wanted, context).steps.filter(
    (step): step is Extract<Step, { kind: Kind }> => step.kind === kind,
  )
