import type { LocaleFormats, TermDefinition } from '../i18n/types.js'
import { intern } from './intern.js'
import { renderDefinition } from './renderDefinition.js'

/** Renders the definition of a glossary term, with its source in the format of the locale, and its note after the source. */
export const renderGlossaryDefinition = (
  { name, meaning, source, note }: TermDefinition,
  locale: Pick<LocaleFormats, 'source'>,
  attributes?: Parameters<typeof renderDefinition>[3],
) =>
  renderDefinition(
    intern(` (${name}: `),
    source ? meaning : `${meaning})`,
    source && intern(` ${locale.source.replaceAll('{source}', () => source)}${note ? '' : ')'}`),
    attributes,
    note && intern(`. ${note})`),
  )
