import type { LocaleFormats, TermDefinition } from '../i18n/types.js'
import { intern } from './intern.js'
import { renderDefinition } from './renderDefinition.js'

/** Renders the definition of a glossary term, with its source in the format of the locale. */
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
