import type { LocaleFormats, TermDefinition } from '../i18n/types.js'
import { intern } from './intern.js'
import { renderDefinition } from './renderDefinition.js'

/** Renders the definition of a glossary term, with its source in the format of the locale, and its note after the source. */
export const renderGlossaryDefinition = (
  { name, meaning, source, note }: TermDefinition,
  locale: Pick<LocaleFormats, 'source' | 'aside' | 'labelSeparator' | 'fullStop' | 'sentenceSeparator'>,
  attributes?: Parameters<typeof renderDefinition>[3],
) => {
  const { sentenceSeparator } = locale
  const [open, close] = locale.aside.split('{text}') as [string, string]
  return renderDefinition(
    intern(open + name + locale.labelSeparator),
    source ? meaning : meaning + close,
    source &&
      intern(sentenceSeparator + locale.source.replaceAll('{source}', () => source) + (note ? '' : close)),
    attributes,
    note && intern(locale.fullStop + sentenceSeparator + note + close),
  )
}
