import type { Reason } from '../../../../src/domain/interop/index.js'
import { bnb, eth, type Fixture, id, sticker, usdcOnSolana } from './pairs.js'

const CROSS: Reason['code'][] = ['SOURCE_GAS_REQUIRED', 'DESTINATION_GAS_REQUIRED']
const UNTOLD = 'swap when delivered-differs'

export const crossChain: Fixture[] = [
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
    shape: 'a token of a mixed contract for a price on another chain: no exchange',
    held: sticker,
    wanted: bnb,
    expected: {
      verdict: 'cross-chain',
      reasons: ['DIFFERENT_CHAIN', 'DIFFERENT_KIND', ...CROSS, 'CONTRACT_WALLET', 'ROUTE_UNKNOWN'],
      steps: ['gas source', 'approve bridge', 'bridge unknown', 'wait', 'gas destination', UNTOLD, 'buy'],
    },
  },
]
