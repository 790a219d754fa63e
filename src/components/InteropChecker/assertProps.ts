import { type Token, tokens } from '../../domain/interop/tokens.js'
import { invalidValueError } from '../../shared/errors.js'
import { createAssetFinder, findAssetError } from './assets.js'

const COMPONENT = 'InteropChecker'

/**
 * Checks props in development.
 * @throws {TypeError} if an asset is invalid or listed twice, or if a default is not one of the assets.
 */
export const assertProps = (assets: unknown, held: unknown, wanted: unknown) => {
  if (assets !== undefined && (!Array.isArray(assets) || assets.length === 0)) {
    throw invalidValueError(COMPONENT, 'the prop `assets`', assets, 'a list of at least one token')
  }
  for (const [index, asset] of ((assets as readonly Token[]) ?? []).entries()) {
    const [field, accepted] = findAssetError(asset) ?? []
    if (field && accepted) {
      throw invalidValueError(
        COMPONENT,
        `the ${field} of \`assets[${index}]\``,
        Object(asset)[field],
        accepted,
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
