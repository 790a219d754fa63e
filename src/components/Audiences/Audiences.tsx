import type { ComponentProps } from 'react'
import { assertFacts } from '../../facts/assertFacts.js'
import type { Facts } from '../../facts/defineFacts.js'
import { infrastructureForAll, massAdoption } from '../../facts/library/web3.js'
import { renderFacts } from '../../facts/renderFacts.js'
import en from '../../i18n/locales/en/Audiences.js'
import { resolveMessages } from '../../i18n/resolveMessages.js'
import type { ComponentLocale } from '../../i18n/types.js'
import { forwardRefCompat } from '../../shared/forwardRefCompat.js'
import { getRootProps } from '../../shared/getRootProps.js'
import { DescriptionGrid } from '../../ui/DescriptionGrid.js'
import { Heading, type HeadingLevel } from '../../ui/Heading.js'
import { SourceLines } from '../../ui/SourceLines.js'

export interface AudiencesProps extends Omit<ComponentProps<'div'>, 'children'> {
  /** Adds a heading of this level, 1 to 6. Omit to render no heading. */
  headingLevel?: HeadingLevel
  /** Overrides for the built-in facts, from `defineFacts()`. */
  facts?: Facts
  /** Defaults to English in the page's text direction. */
  locale?: ComponentLocale<'Audiences'>
}

const AUDIENCE_FACTS = [infrastructureForAll]
const ADOPTION_FACTS = [massAdoption]
const GROUPS = ['individuals', 'developers', 'enterprises'] as const

/**
 * Shows the three audiences of Ankr's infrastructure: individuals, developers and enterprises.
 * Renders a `<div>` element that contains a `<dl>`.
 */
export const Audiences = /*#__PURE__*/ forwardRefCompat(function Audiences({
  headingLevel,
  facts,
  locale,
  className,
  ...rest
}: AudiencesProps) {
  if (process.env.NODE_ENV !== 'production') assertFacts('Audiences', facts)
  const messages = resolveMessages('Audiences', en, locale)
  const { title, statements, groups } = messages.Audiences
  const factMessages = { sentences: statements, facts, messages }
  return (
    <div {...rest} {...getRootProps('Audiences', className, messages)}>
      {headingLevel !== undefined && (
        <Heading level={headingLevel} component="Audiences">
          {title}
        </Heading>
      )}
      <p data-part="intro">{renderFacts(AUDIENCE_FACTS, factMessages)}</p>
      <DescriptionGrid items={GROUPS.map((id) => ({ id, ...groups[id] }))} />
      <p data-part="opinion">{renderFacts(ADOPTION_FACTS, factMessages)}</p>
      <SourceLines shownFacts={[...AUDIENCE_FACTS, ...ADOPTION_FACTS]} facts={facts} messages={messages} />
    </div>
  )
})
