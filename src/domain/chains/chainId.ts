import { invalidValueError } from '../../shared/errors.js'

/** The two parts of a CAIP-2 id. */
export interface ChainIdParts {
  /** The namespace: a family of chains, such as `eip155`. */
  namespace: string
  /** The chain in the namespace, such as `1`. It is case-sensitive. */
  reference: string
}

const CAIP_2 = /^([-a-z0-9]{3,8}):([-_a-zA-Z0-9]{1,32})$/

/**
 * Splits a CAIP-2 id into its parts. Spaces, an upper-case namespace and text after the reference are invalid.
 *
 * Source: Chain Agnostic Improvement Proposal 2, https://chainagnostic.org/CAIPs/caip-2
 * @param name the name of the parameter or prop, for the error.
 * @param where the name of the function or component, for the error.
 * @throws {TypeError} with the function or component, the parameter or prop, the value and the accepted values.
 */
export const splitChainId = (id: unknown, name = 'id', where = 'parseChainId()'): ChainIdParts => {
  const [, namespace, reference] = (typeof id === 'string' && CAIP_2.exec(id)) || []
  if (namespace && reference) return { namespace, reference }
  throw invalidValueError(
    where,
    name,
    id,
    'a CAIP-2 id: 3 to 8 of -a-z0-9, a colon, then 1 to 32 of -_a-zA-Z0-9, such as "eip155:1"',
  )
}
