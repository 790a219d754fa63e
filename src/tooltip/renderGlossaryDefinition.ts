import type { LocaleFormats, TermDefinition } from '../i18n/types.js'
import { intern } from './intern.js'
import { renderDefinition } from './renderDefinition.js'

/** The definition of a term of the glossary, with its source in the wording of the language. */
export const renderGlossaryDefinition = (
  { name, meaning, source }: TermDefinition,
  locale: Pick<LocaleFormats, 'source'>,
  attributes?: Parameters<typeof renderDefinition>[3],
) =>
  renderDefinition(
    intern(` (${name}: `),
    source ? meaning : `${meaning})`,
    source && intern(` ${locale.source.replaceAll('{source}', () => source)})`),
    attributes,
  )
