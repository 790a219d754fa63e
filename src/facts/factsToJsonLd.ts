import { FactSentences } from '../i18n/locales/en/FactSentences.js'
import { formats } from '../i18n/locales/en/formats.js'
import type { ComponentLocale } from '../i18n/types.js'
import { invalidValueError } from '../shared/errors.js'
import { assertFacts } from './assertFacts.js'
import type { Facts } from './defineFacts.js'
import { formatSentence } from './formatSentence.js'
import { type FactId, facts as libraryFacts } from './library/index.js'
import { getOverride, resolveFacts } from './overrides.js'
import type { Fact, Source } from './types.js'

export interface FactsToJsonLdOptions {
  /** The facts to include. Defaults to all facts of the library and of `facts`. */
  readonly factIds?: readonly (FactId | (string & {}))[]
  /** The language of the sentences. Defaults to English. */
  readonly locale?: ComponentLocale<'FactSentences'>
}

const english = { ...formats, FactSentences }

/** The date of a fact is that of the document's version, which may repeat what was published before. */
const describeSource = ({ title, url, publisher }: Source, asOf: string) => ({
  '@type': 'CreativeWork',
  name: title,
  url,
  version: asOf,
  publisher: { '@type': 'Organization', name: publisher },
})

/**
 * A claim of schema.org is "a specific, factually-oriented claim", which an aspiration is not: it is a `CreativeWork` with a
 * description that it is an aim. https://schema.org/Claim
 */
const describeFact = (fact: Fact, locale: ComponentLocale<'FactSentences'>) => {
  const isAspiration = fact.kind === 'aspiration'
  const { publisher } = fact.source
  return {
    '@type': isAspiration ? 'CreativeWork' : 'Claim',
    identifier: fact.id,
    genre: fact.kind,
    ...(isAspiration && {
      disambiguatingDescription: `An aim of ${publisher} as of ${fact.asOf}, not a present state.`,
    }),
    text: formatSentence(fact, locale),
    inLanguage: locale.code,
    author: { '@type': 'Organization', name: publisher },
    temporalCoverage: fact.asOf,
    ...(fact.status !== 'current' && { creativeWorkStatus: fact.status }),
    [isAspiration ? 'isBasedOn' : 'appearance']: describeSource(fact.source, fact.asOf),
  }
}

/**
 * Returns facts as JSON-LD of schema.org, for a `<script type="application/ld+json">` element. The text is safe inside
 * that element. An aspiration is not a `Claim`, and a fact that `facts` leaves out (`null`) is omitted.
 *
 * @param facts your overrides, from `defineFacts()`.
 * @throws {TypeError} in development, for an unknown id and for invalid facts.
 */
export const factsToJsonLd = (
  facts?: Facts,
  { factIds, locale = english }: FactsToJsonLdOptions = {},
): string => {
  const libraryIds: readonly string[] = libraryFacts.map(({ id }) => id)
  const ids = [...new Set([...libraryIds, ...Object.keys(Object(facts))])]
  if (process.env.NODE_ENV !== 'production') {
    assertFacts('factsToJsonLd()', facts)
    for (const id of factIds ?? []) {
      if (!ids.includes(id)) {
        throw invalidValueError('factsToJsonLd()', 'an id in `factIds`', id, ids.join(', '))
      }
    }
  }
  const graph = (factIds ?? ids).flatMap((id) => {
    const libraryFact = libraryFacts.find((fact) => fact.id === id)
    const found = libraryFact ? resolveFacts([libraryFact], facts) : (getOverride(id, facts) ?? [])
    return [found].flat().map((fact) => describeFact(fact, locale))
  })
  // `</script>` and `<!--` in a text would end the element or change how it is parsed.
  return JSON.stringify({ '@context': 'https://schema.org', '@graph': graph }).replaceAll('<', '\\u003c')
}
