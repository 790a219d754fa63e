import { formats } from './formats.js'

/** The messages of the form and the result of `InteropChecker`. */
export const InteropAnswers = {
  held: 'The buyer holds',
  wanted: 'The seller wants',
  asset: '{symbol} on {chain}',
  /** An older bridged token where a newer deployment exists on the same network. */
  bridged: '{symbol} (bridged)',
  source: '{asset}: {source}',
  /** Visually hidden text before the verdict. With it, screen readers announce a new pair even if the verdict is the same. */
  pair: 'To pay {wanted} with {held}:',
  verdicts: {
    direct: 'Yes. It is the same token on the same network.',
    'same-chain-swap': 'Not directly. Same network, different token.',
    'cross-chain': 'Not directly. The tokens are on different networks.',
    'same-name': 'Not directly. Same name, different networks.',
    unknown: 'There isn’t enough information to tell.',
  },
  short: {
    direct: 'Yes',
    'same-chain-swap': 'Not directly: different token',
    'cross-chain': 'Not directly: different network',
    unknown: 'Can’t tell',
  },
  comparison: 'Comparison of both tokens',
  relations: {
    name: { same: 'Same name', similar: 'Similar name', different: 'Different name' },
    standard: {
      same: 'Same standard',
      similar: 'Nearly the same standard',
      different: 'Different standard',
    },
    network: { same: 'Same network', different: 'Different network' },
    contract: { same: 'Same contract', different: 'Different contract' },
    issuer: { same: 'Same issuer or bridge', different: 'Different issuer or bridge' },
    decimals: { same: 'Same decimal places', different: 'Different decimal places' },
  },
  /** A difference that prevents a direct payment. */
  blocking: '{relation}: the obstacle',
  why: 'Why',
  reasons: {
    INVALID_ID: '“{value}” is not a valid asset ID.',
    INVALID_AMOUNT: 'Amounts must be whole numbers, in the token’s smallest unit.',
    TOKEN_ID_MISSING: 'The ID doesn’t say which token in the collection you mean.',
    SAME_ASSET: 'The buyer holds exactly what the seller wants.',
    BALANCE_UNKNOWN: 'Check that the buyer’s balance covers the price.',
    BALANCE_TOO_LOW: 'The buyer’s balance is too low.',
    DIFFERENT_CONTRACT: 'Both are on {wanted}, but they are different tokens.',
    DIFFERENT_TOKEN_ID: 'They are different tokens from the same collection.',
    DIFFERENT_KIND: 'They are different kinds of asset.',
    DIFFERENT_CHAIN:
      'The buyer’s token is on {held}. The seller wants one on {wanted}. A payment on one network cannot move tokens on the other.',
    DIFFERENT_ACCOUNT_SYSTEM: 'The two networks use different kinds of account.',
    SYMBOL_ONLY_MATCH: 'Both are called {symbol}, but sharing a name does not make them the same token.',
    ISSUER_DIFFERS:
      'Issuer or bridge of the buyer’s token: {held}. Issuer or bridge of the seller’s token: {wanted}.',
    ISSUER_UNKNOWN: 'We have no source for who issued either token.',
    DECIMALS_DIFFER:
      'The buyer’s token uses {held} decimal places and the seller’s uses {wanted}, so the same amount is stored as a different number.',
    SOURCE_GAS_REQUIRED: 'Fees on {chain} are paid in {currency}.',
    DESTINATION_GAS_REQUIRED: 'Fees on {chain} are paid in {currency}.',
    ALLOWANCE_REQUIRED: 'The buyer must approve the marketplace to spend the tokens.',
    CONTRACT_WALLET: 'Buyers who use a smart-contract wallet may not control the same address on {wanted}.',
    STANDARD_NOT_CAUSE:
      '{held} and {wanted} are almost the same standard, so the standard is not the obstacle.',
    ROUTE_UNKNOWN: 'We don’t know whether a route exists, what it would cost or how long it would take.',
  },
  /** `ISSUER_UNKNOWN` for one token, by the side whose issuer is unknown. */
  issuerUnknown: {
    held: 'Issuer or bridge of the seller’s token: {known}. We have no source for who issued the buyer’s.',
    wanted: 'Issuer or bridge of the buyer’s token: {known}. We have no source for who issued the seller’s.',
  },
  /** `STANDARD_NOT_CAUSE` for two tokens with the same standard. */
  sameStandard: 'Both tokens use the {held} standard, so the standard is not the obstacle.',
  /** An issuer that the publisher of the source reports. */
  reported: '{issuer} (according to {publisher})',
  steps: 'What the buyer would have to do',
  onChain: 'On {chain}',
  betweenChains: 'Between the two networks',
  gas: 'Hold some {currency} to pay fees on {chain}',
  /** `gas` if the currency is unknown. */
  gasUnknown: 'Hold some of the network’s own currency to pay fees on {chain}',
  approve: {
    bridge: 'Approve the bridge to spend the tokens, if it asks for that',
    swap: 'Approve the exchange contract to spend the tokens',
    marketplace: 'Approve the marketplace to spend the tokens',
  },
  reset: 'If an earlier approval is still open, set it to 0 first. This token requires that.',
  bridge: 'Bridge the tokens from {from} to {to}',
  wait: 'Wait for the tokens to arrive on {chain}. With some bridges, the buyer has to claim them there.',
  swap: 'Swap the tokens for {asset}',
  swapIfNeeded: 'If the bridge delivers a different token, swap it for {asset}',
  buy: 'Buy the NFT',
  exchange:
    'Alternatively, use a custodial exchange that supports both tokens: deposit, trade if needed, and withdraw {asset}',
  risk: 'Risks: {risks}.',
  risks: {
    'smart-contract': 'bugs in the smart contracts used',
    counterparty: 'the operator failing or cheating',
    'wrapped-asset': 'the bridged token losing its backing',
    liquidity: 'too little liquidity',
    price: 'price changes',
    custody: 'someone else holding the tokens',
  },
  noAdvice: 'General information, not financial advice.',
  table: 'Which tokens can pay for {asset}? Show all',
  pays: 'Can it pay?',
}

export default { ...formats, InteropAnswers }
