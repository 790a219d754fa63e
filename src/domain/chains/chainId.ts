import { invalidValueError } from '../../shared/errors.js'

/** The two halves of a CAIP-2 id. */
export interface ChainIdParts {
  /** The family of chains, such as `eip155`. */
  namespace: string
  /** The chain within it, such as `1`. Upper and lower case are different chains. */
  reference: string
}

const CAIP_2 = /^([-a-z0-9]{3,8}):([-_a-zA-Z0-9]{1,32})$/

/**
 * Takes a CAIP-2 id apart. Strict: no blanks, no upper-case namespace, nothing after the reference.
 *
 * Source: Chain Agnostic Improvement Proposal 2, https://chainagnostic.org/CAIPs/caip-2
 * @param name what the id is called where it was given; the error says so.
 * @param where the function or component that it was given to.
 * @throws {TypeError} naming where it was given, its value and what is accepted.
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
