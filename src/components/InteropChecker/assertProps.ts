import { type Token, tokens } from '../../domain/interop/tokens.js'
import { invalidValueError } from '../../shared/errors.js'
import { findAssetError, findToken } from './assets.js'

const COMPONENT = 'InteropChecker'

/** In development, assets have to be tokens with valid ids, and what is chosen at first has to be one of them. */
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
  for (const [index, asset] of ((assets as readonly Token[]) ?? []).entries()) {
    if (findToken(assets as readonly Token[], asset.id) === asset) continue
    throw invalidValueError(COMPONENT, `the id of \`assets[${index}]\``, asset.id, 'each asset once')
  }
  const known = (assets as readonly Token[]) ?? tokens
  for (const [prop, id] of Object.entries({ defaultHeld: held, defaultWanted: wanted })) {
    if (id === undefined || findToken(known, id)) continue
    throw invalidValueError(
      COMPONENT,
      `the prop \`${prop}\``,
      id,
      `the id of one of the assets, such as "${known[0]?.id}"`,
    )
  }
}
