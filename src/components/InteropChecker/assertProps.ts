import type { Token } from '../../domain/interop/token.js'
import { tokens } from '../../domain/interop/tokens.js'
import { invalidValueError } from '../../shared/errors.js'
import { createAssetFinder, findInvalidField } from './assets.js'

const COMPONENT = 'InteropChecker'

/** What a field of an asset accepts. */
const ACCEPTED: { [Field in keyof Token]?: string } = {
  id: 'a CAIP-19 asset id',
  symbol: 'a text that is not empty',
  decimals: 'a whole number from 0 to 255',
  issuer: 'a text, or nothing',
  source: 'a title, a publisher and an https: URL',
  decimalsSource: 'a title, a publisher and an https: URL, or nothing',
}

/**
 * Checks props in development.
 * @throws {TypeError} if an asset is invalid or listed twice, or if a default is not one of the assets.
 */
export const assertProps = (assets: unknown, held: unknown, wanted: unknown) => {
  if (assets !== undefined && (!Array.isArray(assets) || assets.length === 0)) {
    throw invalidValueError(COMPONENT, 'the prop `assets`', assets, 'a list of at least one token')
  }
  for (const [index, asset] of ((assets as readonly Token[]) ?? []).entries()) {
    const field = findInvalidField(asset)
    if (field) {
      throw invalidValueError(
        COMPONENT,
        `the ${field} of \`assets[${index}]\``,
        Object(asset)[field],
        ACCEPTED[field] as string,
      )
    }
  }
  const allowed = (assets as readonly Token[] | undefined) ?? tokens
  const find = createAssetFinder(allowed)
  for (const [index, asset] of allowed.entries()) {
    if (find(asset.id) === asset) continue
    throw invalidValueError(COMPONENT, `the id of \`assets[${index}]\``, asset.id, 'each asset once')
  }
  for (const [prop, id] of Object.entries({ defaultHeld: held, defaultWanted: wanted })) {
    if (id === undefined || find(id)) continue
    throw invalidValueError(
      COMPONENT,
      `the prop \`${prop}\``,
      id,
      `the id of one of the assets, such as "${allowed[0]?.id}"`,
    )
  }
}
