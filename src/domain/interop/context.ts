import { isAmount } from './amounts.js'
import { type Asset, parseAssetId } from './assets.js'
import { isSameAsset } from './identity.js'
import type { Amounts, PairDetails } from './pair.js'
import type { Reason } from './reason.js'
import type { AmountField, InteropContext, Route } from './types.js'

/** Returns the objects in a list. A JavaScript caller may pass any value. */
export const filterObjects = <T>(list: readonly T[] | undefined): readonly T[] =>
  Array.isArray(list) ? list.filter((entry) => typeof entry === 'object' && entry) : []

const parseOrUndefined = (id: unknown): Asset | undefined => {
  const parsed = parseAssetId(id)
  return parsed.ok ? parsed.value : undefined
}

const isIdOf = (id: unknown, asset: Asset): boolean => {
  const named = parseOrUndefined(id)
  return !!named && isSameAsset(named, asset)
}

const findRoute = (
  held: Asset,
  wanted: Asset,
  contextRoutes: InteropContext['routes'],
): Route | undefined => {
  const routes = filterObjects(contextRoutes).filter(({ from }) => isIdOf(from, held))
  return (
    routes.find(({ delivers }) => isIdOf(delivers, wanted)) ??
    routes.find(
      ({ delivers }) => held.chain !== wanted.chain && parseOrUndefined(delivers)?.chain === wanted.chain,
    )
  )
}

const readAmounts = ({ amount, allowance, balances }: InteropContext) => {
  const { held: balance, sourceGas, destinationGas } = balances ?? {}
  const amountEntries = Object.entries({
    amount,
    allowance,
    balance,
    sourceGas,
    destinationGas,
  } satisfies Amounts)
  const invalid = amountEntries.filter(([, value]) => value !== undefined && !isAmount(value))
  return {
    amounts: Object.fromEntries(amountEntries.filter(([, value]) => isAmount(value))) as Amounts,
    invalid: invalid.map(
      ([field, value]): Reason => ({
        code: 'INVALID_AMOUNT',
        field: field as AmountField,
        value: typeof value === 'bigint' ? String(value) : typeof value,
        accepted: 'bigint >= 0',
      }),
    ),
  }
}

/** Reads the details of a payment from a context, and returns a reason for each invalid amount. */
export const readContext = (
  context: InteropContext,
  held: Asset,
  wanted: Asset,
): { details: PairDetails; invalid: Reason[] } => {
  const { amounts, invalid } = readAmounts(context)
  const route = findRoute(held, wanted, context.routes)
  return {
    details: {
      ...amounts,
      route,
      delivered: parseOrUndefined(route?.delivers),
      accountKind: context.accountKind,
    },
    invalid,
  }
}
