import type { LocaleFormats, TermDefinition } from '../i18n/types.js'
import { intern } from './intern.js'
import { renderDefinition } from './renderDefinition.js'

/** The definition of a term, its source named as the language does. */
export const renderGlossaryDefinition = (
  { name, meaning, source }: TermDefinition,
  locale: Pick<LocaleFormats, 'source'>,
) =>
  renderDefinition(
    intern(`${name} `),
    meaning,
    source && intern(` ${locale.source.replaceAll('{source}', () => source)}`),
  )
