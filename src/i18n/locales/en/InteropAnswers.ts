import { formats } from './formats.js'

/** The messages of the form and the result of `InteropChecker`. */
export const InteropAnswers = {
  held: 'The buyer holds',
  wanted: 'The seller wants',
  asset: '{symbol} on {chain}',
  /** Visually hidden text before the verdict. With it, screen readers announce a new pair even if the verdict is the same. */
  pair: 'To pay {wanted} with {held}:',
  verdicts: {
    direct: 'Yes: it is the same asset.',
    'same-chain-swap': 'Not directly: same ledger, different token.',
    'cross-chain': 'Not directly: a different ledger.',
    'same-name': 'Not directly: same name, different ledger.',
    unknown: 'This cannot be determined.',
  },
  short: {
    direct: 'yes',
    'same-chain-swap': 'after a swap',
    'cross-chain': 'not directly: different ledger',
    unknown: 'cannot be determined',
  },
  why: 'Why',
  reasons: {
    INVALID_ID: '“{value}” is not an asset id.',
    INVALID_AMOUNT: 'An amount is not a whole number of base units.',
    TOKEN_ID_MISSING: 'Which token of the collection is meant stays open.',
    SAME_ASSET: 'Both are one contract on one network.',
    BALANCE_UNKNOWN: 'Whether the balance is large enough is still to be checked.',
    BALANCE_TOO_LOW: 'The balance is too low.',
    DIFFERENT_CONTRACT: 'Both live on {wanted}, in two different contracts.',
    DIFFERENT_TOKEN_ID: 'They are two different tokens of one collection.',
    DIFFERENT_KIND: 'They are two different kinds of asset.',
    DIFFERENT_CHAIN:
      'One is recorded on {held}, the other on {wanted}. Neither network reads the other’s ledger.',
    DIFFERENT_ACCOUNT_SYSTEM: 'The two networks have different kinds of accounts.',
    SYMBOL_ONLY_MATCH: 'Both are called {symbol}. A name never proves that two tokens are the same.',
    ISSUER_DIFFERS: '{held} stands behind one, {wanted} behind the other.',
    ISSUER_UNKNOWN: 'No source here says who stands behind each of them.',
    DECIMALS_DIFFER:
      'One counts with {held} decimals, the other with {wanted}: the same amount is written as another number.',
    SOURCE_GAS_REQUIRED: 'Fees on {chain} are paid in {currency}.',
    DESTINATION_GAS_REQUIRED: 'Fees on {chain} are paid in {currency}.',
    ALLOWANCE_REQUIRED: 'The marketplace has to be allowed to take the amount.',
    CONTRACT_WALLET:
      'If the account is a contract wallet, the same address may not be the buyer’s on {wanted}.',
    STANDARD_NOT_CAUSE:
      '{held} and {wanted} are nearly the same interface. It is the other ledger that stands in the way.',
    ROUTE_UNKNOWN: 'Whether there is a route, what it costs and how long it takes is not known here.',
  },
  reported: '{issuer} (as reported)',
  steps: 'What it would take',
  gas: 'Have {currency} for fees on {chain}',
  nativeCurrency: 'the native currency',
  approve: {
    bridge: 'Allow the bridge to take the tokens',
    swap: 'Allow the swap to take the tokens',
    marketplace: 'Allow the marketplace to take the amount',
  },
  reset: 'This token wants an earlier allowance set back to 0 first.',
  bridge: 'Bridge the tokens from {from} to {to}',
  wait: 'Wait until they arrive on {chain}',
  swap: 'Swap for {asset}',
  swapIfNeeded: 'Swap for {asset}, if the bridge delivers something else',
  buy: 'Buy',
  exchange: 'Or instead of the bridge: send them to a custodial exchange, and withdraw {asset}',
  risk: 'At risk: {risks}.',
  riskJoiner: ', ',
  risks: {
    'smart-contract': 'a flaw in its contracts',
    counterparty: 'whoever operates it',
    'wrapped-asset': 'what backs the bridged token',
    liquidity: 'too little to trade against',
    price: 'a price that moves',
    custody: 'tokens held by somebody else',
  },
  table: 'What pays for {asset}? All pairs as a table',
  pays: 'Pays?',
}

export default { ...formats, InteropAnswers }
