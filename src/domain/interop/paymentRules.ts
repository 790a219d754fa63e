import { convertAmount, isDecimals, requiredAmount } from './amounts.js'
import { formatAssetId } from './assets.js'
import { isEvm, takesAllowance } from './identity.js'
import type { Pair } from './pair.js'
import { needsConversion, type Rule } from './rule.js'

export const balanceRule: Rule = ({ verdict, amount: required, balance }) => {
  if (verdict !== 'direct') return
  if (required === undefined || balance === undefined) return { code: 'BALANCE_UNKNOWN', required, balance }
  return balance < required && { code: 'BALANCE_TOO_LOW', required, balance }
}

export const decimalsRule: Rule = (pair) => {
  const [heldToken, wantedToken] = [pair.token(pair.held), pair.token(pair.wanted)]
  const { amount, balance } = pair
  const [held, wanted] = [heldToken?.decimals, wantedToken?.decimals]
  if (!needsConversion(pair) || held === wanted || !isDecimals(held) || !isDecimals(wanted)) return
  // Between tokens with different symbols, a conversion of units would look like a price.
  const alike = heldToken?.symbol === wantedToken?.symbol
  return {
    code: 'DECIMALS_DIFFER',
    held,
    wanted,
    required: alike && amount !== undefined ? requiredAmount(amount, wanted, held) : undefined,
    available: alike && balance !== undefined ? convertAmount(balance, held, wanted) : undefined,
  }
}

export const gasRule: Rule = ({ verdict, held, wanted, sourceGas, destinationGas, currency }) => {
  const { chain } = wanted
  const destination = {
    code: 'DESTINATION_GAS_REQUIRED',
    chain,
    currency: currency(chain),
    balance: destinationGas,
  } as const
  if (verdict !== 'cross-chain') return destination
  const source = held.chain
  return [
    { code: 'SOURCE_GAS_REQUIRED', chain: source, currency: currency(source), balance: sourceGas },
    destination,
  ]
}

/** Whether the marketplace still needs an allowance for the wanted asset. */
export const needsAllowance = ({ wanted, amount, allowance }: Pair): boolean =>
  takesAllowance(wanted) && (amount === undefined || allowance === undefined || allowance < amount)

export const allowanceRequiredRule: Rule = (pair) =>
  needsAllowance(pair) && {
    code: 'ALLOWANCE_REQUIRED',
    asset: formatAssetId(pair.wanted),
    amount: pair.amount,
    allowance: pair.allowance,
  }

export const contractWalletRule: Rule = ({ verdict, held, wanted, accountKind }) => {
  if (verdict !== 'cross-chain' || !isEvm(held) || !isEvm(wanted) || accountKind === 'eoa') return
  return { code: 'CONTRACT_WALLET', accountKind: accountKind === 'contract' ? 'contract' : 'unknown' }
}

export const routeUnknownRule: Rule = (pair) =>
  needsConversion(pair) && !pair.route && { code: 'ROUTE_UNKNOWN' }
