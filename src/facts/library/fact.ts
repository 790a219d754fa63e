import { LIBRARY_DATE } from '../../shared/libraryDate.js'
import { ankrApproach } from '../sources.js'
import type { Fact, FactKind, FactSection, Statistic } from '../types.js'

/** Creates a fact of the source document, with the source and the date of the document. */
export const createFact = <Id extends string>(
  id: Id,
  section: FactSection,
  kind: FactKind,
  statistic?: Statistic,
): Fact<Id> => ({
  id,
  section,
  kind,
  ...(statistic && { statistic }),
  source: ankrApproach,
  asOf: LIBRARY_DATE,
  status: 'current',
})
