import { eth, type Fixture, id, kitties, kitty, otherKitty } from './pairs.js'

export const oneChain: Fixture[] = [
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
    shape: 'one token for any of its collection: as little can be told',
    held: kitty,
    wanted: kitties,
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
    shape: 'no ids at all',
    held: '',
    wanted: 'USDT',
    expected: { verdict: 'unknown', reasons: ['INVALID_ID', 'INVALID_ID'], steps: [] },
  },
]
