import type { ComponentProps } from 'react'
import { assertFacts } from '../../facts/assertFacts.js'
import type { FactProps } from '../../facts/factProps.js'
import { infrastructureForAll, massAdoption } from '../../facts/library/web3.js'
import { renderFactParagraph } from '../../facts/renderFacts.js'
import en from '../../i18n/locales/en/Audiences.js'
import { resolveMessages } from '../../i18n/resolveMessages.js'
import type { ComponentLocale, MessageOverrides } from '../../i18n/types.js'
import { forwardRefCompat } from '../../shared/forwardRefCompat.js'
import { getRootProps } from '../../shared/getRootProps.js'
import { DescriptionGrid } from '../../ui/DescriptionGrid.js'
import { Heading, type HeadingLevel } from '../../ui/Heading.js'
import { SourceLines } from '../../ui/SourceLines.js'

export interface AudiencesProps extends Omit<ComponentProps<'div'>, 'children'>, FactProps {
  /** Adds a heading of this level, 1 to 6. Omit to render no heading. */
  headingLevel?: HeadingLevel
  /** Defaults to English in the page's text direction. */
  locale?: ComponentLocale<'Audiences'>
  /** Your own words for labels, titles and headings. The sentences of facts cannot be replaced. */
  messages?: MessageOverrides<'Audiences'>
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
  now,
  disclaimer,
  showSource,
  locale,
  messages: overrides,
  className,
  ...rest
}: AudiencesProps) {
  if (process.env.NODE_ENV !== 'production') assertFacts('Audiences', facts)
  const messages = resolveMessages('Audiences', en, locale, overrides)
  const { title, statements, groups } = messages.Audiences
  const factMessages = { sentences: statements, facts, messages }
  return (
    <div {...rest} {...getRootProps('Audiences', className, messages)}>
      {headingLevel !== undefined && (
        <Heading level={headingLevel} component="Audiences">
          {title}
        </Heading>
      )}
      {renderFactParagraph('intro', AUDIENCE_FACTS, factMessages)}
      <DescriptionGrid items={GROUPS.map((id) => ({ id, ...groups[id] }))} />
      {renderFactParagraph('opinion', ADOPTION_FACTS, factMessages)}
      <SourceLines
        shownFacts={[...AUDIENCE_FACTS, ...ADOPTION_FACTS]}
        facts={facts}
        messages={messages}
        now={now}
        disclaimer={disclaimer}
        showSource={showSource}
      />
    </div>
  )
})
