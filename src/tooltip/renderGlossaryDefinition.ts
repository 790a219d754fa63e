import type { LocaleFormats, TermDefinition } from '../i18n/types.js'
import { getLineBreak, renderDefinition } from './renderDefinition.js'

type DefinitionLocale = Pick<
  LocaleFormats,
  'source' | 'aside' | 'labelSeparator' | 'fullStop' | 'sentenceSeparator'
>

/** The texts of each definition in the locale of its last use. React keeps them in memory, so a thousand terms share one copy. */
const cache = new WeakMap<
  TermDefinition,
  { locale: DefinitionLocale; withName: string; withoutName: string }
>()

const createTexts = ({ name, meaning, source, note }: TermDefinition, locale: DefinitionLocale) => {
  const lineBreak = getLineBreak(locale.sentenceSeparator)
  const citation = source && lineBreak + locale.source.replaceAll('{source}', () => source)
  const lines = meaning + (citation ?? '') + (note ? locale.fullStop + lineBreak + note : '')
  const addBrackets = (text: string) => locale.aside.replace('{text}', () => text)
  return {
    locale,
    withName: addBrackets(name + locale.labelSeparator.trimEnd() + lineBreak + lineBreak + lines),
    withoutName: addBrackets(lines),
  }
}

/**
 * Renders the definition of a glossary term, with its source in the format of the locale, and its note after the source.
 * @param triggerText the text of the trigger. The definition starts with the name of the term, unless it is the same.
 */
export const renderGlossaryDefinition = (
  definition: TermDefinition,
  locale: DefinitionLocale,
  triggerText: unknown,
  attributes?: Parameters<typeof renderDefinition>[1],
) => {
  let texts = cache.get(definition)
  if (texts?.locale !== locale) {
    texts = createTexts(definition, locale)
    cache.set(definition, texts)
  }
  return renderDefinition(triggerText === definition.name ? texts.withoutName : texts.withName, attributes)
}
