import type { LocaleFormats, TermDefinition } from '../i18n/types.js'
import { getLineBreak, renderDefinition } from './renderDefinition.js'

type DefinitionLocale = Pick<
  LocaleFormats,
  'source' | 'aside' | 'labelSeparator' | 'fullStop' | 'sentenceSeparator'
>

/** The texts of each definition in the locale of its last use. React keeps them in memory, so a thousand terms share one copy. */
const cache = new WeakMap<TermDefinition, { locale: DefinitionLocale; name: string; meaning: string }>()

const createTexts = ({ name, meaning, source, note }: TermDefinition, locale: DefinitionLocale) => {
  const [open, close] = locale.aside.split('{text}') as [string, string]
  const lineBreak = getLineBreak(locale.sentenceSeparator)
  const citation = source && lineBreak + locale.source.replaceAll('{source}', () => source)
  return {
    locale,
    name: open + name + locale.labelSeparator,
    meaning: meaning + (citation ?? '') + (note ? locale.fullStop + lineBreak + note : '') + close,
  }
}

/** Renders the definition of a glossary term, with its source in the format of the locale, and its note after the source. */
export const renderGlossaryDefinition = (
  definition: TermDefinition,
  locale: DefinitionLocale,
  attributes?: Parameters<typeof renderDefinition>[2],
) => {
  let texts = cache.get(definition)
  if (texts?.locale !== locale) {
    texts = createTexts(definition, locale)
    cache.set(definition, texts)
  }
  return renderDefinition(texts.name, texts.meaning, attributes)
}
