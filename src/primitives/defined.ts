import type { LocaleCore, TermWords } from '../locales/types.js'
import { definition } from './definition.js'
import { shared } from './shared.js'

/** The definition of a term, its source named as the language does. */
export const defined = ({ name, meaning, source }: TermWords, locale: Pick<LocaleCore, 'source'>) =>
  definition(
    shared(`${name} `),
    meaning,
    source && shared(` ${locale.source.replaceAll('{source}', () => source)}`),
  )
