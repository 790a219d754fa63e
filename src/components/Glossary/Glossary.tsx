import type { ComponentProps } from 'react'
import { createSortKey } from '../../domain/chains/collation.js'
import { glossary, type TermId } from '../../facts/glossary.js'
import { assertTermId, isTermId, resolveTermDefinition } from '../../i18n/glossaryTerms.js'
import { formats } from '../../i18n/locales/en/formats.js'
import { resolveMessages } from '../../i18n/resolveMessages.js'
import type { GlossaryLocale } from '../../i18n/types.js'
import { invalidValueError } from '../../shared/errors.js'
import { forwardRefCompat } from '../../shared/forwardRefCompat.js'
import { getRootProps } from '../../shared/getRootProps.js'
import { coerceList } from '../../shared/lists.js'
import { getLookProps, type SizeProps, type SurfaceProps } from '../../shared/look.js'
import { SourceLink } from '../../ui/SourceLink.js'

export interface GlossaryProps extends Omit<ComponentProps<'dl'>, 'children'>, SurfaceProps, SizeProps {
  /**
   * The terms to list, in this order.
   * @default all, in the alphabetical order of the locale
   */
  terms?: readonly TermId[]
  /** Defaults to English in the page's text direction. */
  locale?: GlossaryLocale
}

/**
 * Lists glossary terms with their definitions and sources.
 * Renders a `<dl>` element.
 */
export const Glossary = /*#__PURE__*/ forwardRefCompat(function Glossary({
  terms,
  surface,
  size,
  locale,
  className,
  ...rest
}: GlossaryProps) {
  if (process.env.NODE_ENV !== 'production' && terms !== undefined) assertProps(terms)
  const messages = resolveMessages('Glossary', formats, locale)
  const all = Object.keys(glossary).filter(isTermId)
  const listed = coerceList(terms, all, (id) => (isTermId(id) ? id : undefined))
  const entries = listed.map((id) => ({
    id,
    ...resolveTermDefinition('Glossary', id, locale),
    source: glossary[id],
  }))
  if (listed === all) {
    const { alphabet } = messages
    const hasAlphabet = typeof alphabet === 'string'
    if (process.env.NODE_ENV !== 'production' && alphabet !== undefined && !hasAlphabet) {
      throw invalidValueError(
        'Glossary',
        '`alphabet` in the prop `locale`',
        alphabet,
        'the letters of a language, in one string',
      )
    }
    const key = createSortKey(hasAlphabet ? alphabet : '')
    // `<` compares UTF-16 code units and gives the same result in every engine. `localeCompare()` does not.
    entries.sort((a, b) => (key(a.name) < key(b.name) ? -1 : 1))
  }
  return (
    <dl
      {...rest}
      {...getRootProps('Glossary', className, messages)}
      {...getLookProps('Glossary', { surface, size })}
    >
      {entries.map(({ id, name, meaning, source, note }) => (
        <div key={id} data-part="entry" data-term={id}>
          <dt data-part="name">{name}</dt>
          <dd data-part="meaning">{meaning}</dd>
          <dd data-part="citation">
            <SourceLink to={source} />
          </dd>
          {note && <dd data-part="note">{note}</dd>}
        </div>
      ))}
    </dl>
  )
})

const assertProps = (terms: readonly unknown[]) => {
  if (!Array.isArray(terms)) throw invalidValueError('Glossary', 'the prop `terms`', terms, 'a list of terms')
  for (const id of terms) assertTermId('Glossary', 'a term in the prop `terms`', id)
}
