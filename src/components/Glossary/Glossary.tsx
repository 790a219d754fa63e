import type { ComponentProps } from 'react'
import { collation } from '../../chains/collation.js'
import { glossary, type TermId } from '../../content/glossary.js'
import { invalid } from '../../errors.js'
import { core } from '../../locales/en/core.js'
import type { LocaleOfTerms } from '../../locales/types.js'
import { fillNodes } from '../../primitives/rich.js'
import { rootProps } from '../../primitives/root.js'
import { SourceLink } from '../../primitives/SourceLink.js'
import { checkTerm, isTerm, termWords } from '../../primitives/termWords.js'
import { withRef } from '../../primitives/withRef.js'
import { speak } from '../../primitives/words.js'

export interface GlossaryProps extends Omit<ComponentProps<'dl'>, 'children'> {
  /**
   * Which terms to explain, in this order.
   * @default all, in the alphabetical order of their names in the reader's language
   */
  terms?: readonly TermId[]
  /** The language to speak. Without it: English, in the page's direction. */
  locale?: LocaleOfTerms
}

/**
 * Lists terms with what they mean and who says so.
 * Renders a `<dl>` element.
 */
export const Glossary = /*#__PURE__*/ withRef(function Glossary({
  terms,
  locale,
  className,
  ...rest
}: GlossaryProps) {
  if (process.env.NODE_ENV !== 'production' && terms !== undefined) check(terms)
  const speech = speak('Glossary', core, locale)
  const wanted: readonly unknown[] = Array.isArray(terms) ? terms : Object.keys(glossary)
  const entries = [...new Set(wanted)]
    .filter(isTerm)
    .map((id) => ({ id, ...termWords('Glossary', id, locale), source: glossary[id] }))
  if (!terms) {
    const { alphabet } = speech
    const isKnown = typeof alphabet === 'string'
    if (process.env.NODE_ENV !== 'production' && alphabet !== undefined && !isKnown) {
      throw invalid(
        'Glossary',
        '`alphabet` in the prop `locale`',
        alphabet,
        'the letters of a language, in one text',
      )
    }
    const key = collation(isKnown ? alphabet : '')
    // `<` compares code units, in every engine alike.
    entries.sort((a, b) => (key(a.name) < key(b.name) ? -1 : 1))
  }
  return (
    <dl {...rest} {...rootProps('Glossary', className, speech, locale)}>
      {entries.map(({ id, name, meaning, source }) => (
        <div key={id} data-part="entry" data-term={id}>
          <dt data-part="name">{name}</dt>
          <dd data-part="meaning">{meaning}</dd>
          <dd data-part="source">{fillNodes(speech.source, { source: <SourceLink to={source} /> })}</dd>
        </div>
      ))}
    </dl>
  )
})

const check = (terms: readonly unknown[]) => {
  if (!Array.isArray(terms)) throw invalid('Glossary', 'the prop `terms`', terms, 'a list of terms')
  for (const id of terms) checkTerm('Glossary', 'a term in the prop `terms`', id)
}
