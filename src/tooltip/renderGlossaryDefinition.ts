import type { LocaleFormats, TermDefinition } from '../i18n/types.js'
import { intern } from './intern.js'
import { getLineBreak, renderDefinition } from './renderDefinition.js'

/** Renders the definition of a glossary term, with its source in the format of the locale, and its note after the source. */
export const renderGlossaryDefinition = (
  { name, meaning, source, note }: TermDefinition,
  locale: Pick<LocaleFormats, 'source' | 'aside' | 'labelSeparator' | 'fullStop' | 'sentenceSeparator'>,
  attributes?: Parameters<typeof renderDefinition>[2],
) => {
  const [open, close] = locale.aside.split('{text}') as [string, string]
  const lineBreak = getLineBreak(locale.sentenceSeparator)
  const citation = source && lineBreak + locale.source.replaceAll('{source}', () => source)
  return renderDefinition(
    intern(open + name + locale.labelSeparator),
    intern(meaning + (citation ?? '') + (note ? locale.fullStop + lineBreak + note : '') + close),
    attributes,
  )
}
