import { ankrApproach } from '../sources.js'
import type { Fact, FactKind, FactSection, Figure } from '../types.js'

/** One fact of the source document; all share its address and its date. */
export const fact = <Id extends string>(
  id: Id,
  section: FactSection,
  kind: FactKind,
  figure?: Figure,
): Fact<Id> => ({
  id,
  section,
  kind,
  ...(figure && { figure }),
  source: ankrApproach,
  asOf: '2022-03-04',
})
