import type { InteropContext, InteropResult, Reason, Step, Token } from '../../../src/interop/index.js'
import { tokens } from '../../../src/interop/index.js'

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

const CROSS: Reason['code'][] = ['SOURCE_GAS_REQUIRED', 'DESTINATION_GAS_REQUIRED']
const UNTOLD = 'swap when delivered-differs'

export const fixtures: Fixture[] = [
  {
    shape: "the source's example: ERC-20 USDT for a price in BEP-20 USDT",
    held: id(1, 'USDT'),
    wanted: id(56, 'USDT'),
    expected: {
      verdict: 'cross-chain',
      reasons: [
        'DIFFERENT_CHAIN',
        'SYMBOL_ONLY_MATCH',
        'ISSUER_DIFFERS',
        'DECIMALS_DIFFER',
        ...CROSS,
        'ALLOWANCE_REQUIRED',
        'CONTRACT_WALLET',
        'STANDARD_NOT_CAUSE',
        'ROUTE_UNKNOWN',
      ],
      steps: [
        'gas source',
        'approve bridge reset if-nonzero',
        'bridge unknown',
        'wait',
        'gas destination',
        UNTOLD,
        'approve marketplace',
        'buy',
        'exchange',
      ],
    },
  },
  {
    shape: 'the same token, written in another case, nothing else known',
    held: id(1, 'USDT'),
    wanted: id(1, 'USDT').toLowerCase(),
    expected: {
      verdict: 'direct',
      reasons: ['SAME_ASSET', 'BALANCE_UNKNOWN', 'DESTINATION_GAS_REQUIRED', 'ALLOWANCE_REQUIRED'],
      steps: ['gas destination', 'approve marketplace reset if-nonzero', 'buy'],
    },
  },
  {
    shape: 'the same token, balance and allowance enough',
    held: id(1, 'USDT'),
    wanted: id(1, 'USDT'),
    context: { amount: 100n, allowance: 100n, balances: { held: 100n, destinationGas: 1n } },
    expected: {
      verdict: 'direct',
      reasons: ['SAME_ASSET', 'DESTINATION_GAS_REQUIRED'],
      steps: ['gas destination', 'buy'],
    },
  },
  {
    shape: 'the same token, balance and allowance one short',
    held: id(1, 'USDT'),
    wanted: id(1, 'USDT'),
    context: { amount: 100n, allowance: 99n, balances: { held: 99n } },
    expected: {
      verdict: 'direct',
      reasons: ['SAME_ASSET', 'BALANCE_TOO_LOW', 'DESTINATION_GAS_REQUIRED', 'ALLOWANCE_REQUIRED'],
      steps: ['gas destination', 'approve marketplace reset required', 'buy'],
    },
  },
  {
    shape: 'a native currency for a price in it: no allowance',
    held: eth,
    wanted: eth,
    expected: {
      verdict: 'direct',
      reasons: ['SAME_ASSET', 'BALANCE_UNKNOWN', 'DESTINATION_GAS_REQUIRED'],
      steps: ['gas destination', 'buy'],
    },
  },
  {
    shape: 'two contracts of one chain: USDC.e for a price in USDC on Polygon',
    held: id(137, 'USDC.e'),
    wanted: id(137, 'USDC'),
    expected: {
      verdict: 'same-chain-swap',
      reasons: [
        'DIFFERENT_CONTRACT',
        'ISSUER_DIFFERS',
        'DESTINATION_GAS_REQUIRED',
        'ALLOWANCE_REQUIRED',
        'ROUTE_UNKNOWN',
      ],
      steps: ['gas destination', 'approve swap', 'swap', 'approve marketplace', 'buy'],
    },
  },
  {
    shape: 'a native currency for a price in a token of its chain',
    held: eth,
    wanted: id(1, 'DAI'),
    expected: {
      verdict: 'same-chain-swap',
      reasons: [
        'DIFFERENT_CONTRACT',
        'DIFFERENT_KIND',
        'DESTINATION_GAS_REQUIRED',
        'ALLOWANCE_REQUIRED',
        'ROUTE_UNKNOWN',
      ],
      steps: ['gas destination', 'swap', 'approve marketplace', 'buy'],
    },
  },
  {
    shape: 'native currencies of two chains',
    held: eth,
    wanted: bnb,
    expected: {
      verdict: 'cross-chain',
      reasons: ['DIFFERENT_CHAIN', ...CROSS, 'CONTRACT_WALLET', 'ROUTE_UNKNOWN'],
      steps: ['gas source', 'bridge unknown', 'wait', 'gas destination', UNTOLD, 'buy', 'exchange'],
    },
  },
  {
    shape: 'one issuer on two chains, a route that delivers what is wanted, an ordinary account',
    held: id(1, 'USDC'),
    wanted: id(10, 'USDC'),
    context: {
      accountKind: 'eoa',
      routes: [{ from: id(1, 'USDC'), delivers: id(10, 'USDC'), mechanism: 'burn-mint' }],
    },
    expected: {
      verdict: 'cross-chain',
      reasons: ['DIFFERENT_CHAIN', 'SYMBOL_ONLY_MATCH', ...CROSS, 'ALLOWANCE_REQUIRED', 'STANDARD_NOT_CAUSE'],
      steps: [
        'gas source',
        'approve bridge',
        'bridge burn-mint',
        'wait',
        'gas destination',
        'approve marketplace',
        'buy',
        'exchange',
      ],
    },
  },
  {
    shape: 'a route that delivers another token than the one wanted',
    held: id(1, 'USDC'),
    wanted: id(137, 'USDC'),
    context: {
      accountKind: 'contract',
      routes: [{ from: id(1, 'USDC'), delivers: id(137, 'USDC.e'), mechanism: 'lock-mint' }],
    },
    expected: {
      verdict: 'cross-chain',
      reasons: [
        'DIFFERENT_CHAIN',
        'SYMBOL_ONLY_MATCH',
        ...CROSS,
        'ALLOWANCE_REQUIRED',
        'CONTRACT_WALLET',
        'STANDARD_NOT_CAUSE',
      ],
      steps: [
        'gas source',
        'approve bridge',
        'bridge lock-mint',
        'wait',
        'gas destination',
        'approve swap',
        'swap',
        'approve marketplace',
        'buy',
        'exchange',
      ],
    },
  },
  {
    shape: 'another account system: USDC on Solana',
    held: usdcOnSolana,
    wanted: id(1, 'USDC'),
    expected: {
      verdict: 'cross-chain',
      reasons: [
        'DIFFERENT_CHAIN',
        'DIFFERENT_ACCOUNT_SYSTEM',
        'ISSUER_UNKNOWN',
        ...CROSS,
        'ALLOWANCE_REQUIRED',
        'ROUTE_UNKNOWN',
      ],
      steps: [
        'gas source',
        'bridge unknown',
        'wait',
        'gas destination',
        UNTOLD,
        'approve marketplace',
        'buy',
        'exchange',
      ],
    },
  },
  {
    shape: 'two tokens of one collection',
    held: kitty,
    wanted: otherKitty,
    expected: {
      verdict: 'same-chain-swap',
      reasons: ['DIFFERENT_TOKEN_ID', 'DESTINATION_GAS_REQUIRED', 'ALLOWANCE_REQUIRED', 'ROUTE_UNKNOWN'],
      steps: ['gas destination', 'approve swap', 'swap', 'approve marketplace', 'buy'],
    },
  },
  {
    shape: 'a collection for one of its tokens: it may be that one',
    held: kitties,
    wanted: kitty,
    expected: { verdict: 'unknown', reasons: ['TOKEN_ID_MISSING'], steps: [] },
  },
  {
    shape: 'a collectible for a price in a token of its chain',
    held: kitty,
    wanted: id(1, 'USDC'),
    expected: {
      verdict: 'same-chain-swap',
      reasons: [
        'DIFFERENT_CONTRACT',
        'DIFFERENT_KIND',
        'ISSUER_UNKNOWN',
        'DESTINATION_GAS_REQUIRED',
        'ALLOWANCE_REQUIRED',
        'ROUTE_UNKNOWN',
      ],
      steps: ['gas destination', 'approve swap', 'swap', 'approve marketplace', 'buy'],
    },
  },
  {
    shape: 'a token of a mixed contract for a price on another chain: no exchange',
    held: sticker,
    wanted: bnb,
    expected: {
      verdict: 'cross-chain',
      reasons: ['DIFFERENT_CHAIN', 'DIFFERENT_KIND', ...CROSS, 'CONTRACT_WALLET', 'ROUTE_UNKNOWN'],
      steps: ['gas source', 'approve bridge', 'bridge unknown', 'wait', 'gas destination', UNTOLD, 'buy'],
    },
  },
  {
    shape: 'no ids at all',
    held: '',
    wanted: 'USDT',
    expected: { verdict: 'unknown', reasons: ['INVALID_ID', 'INVALID_ID'], steps: [] },
  },
]
