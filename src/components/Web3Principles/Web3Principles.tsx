import type { ComponentProps } from 'react'
import { assertFacts } from '../../facts/assertFacts.js'
import type { FactProps } from '../../facts/factProps.js'
import {
  blockchainUnderlies,
  buildingBlocks,
  openTrustlessPermissionless,
  participationIsSecurity,
  trustWithoutController,
} from '../../facts/library/web3.js'
import { renderFactParagraph, renderFacts } from '../../facts/renderFacts.js'
import en from '../../i18n/locales/en/Web3Principles.js'
import { resolveMessages } from '../../i18n/resolveMessages.js'
import type { ComponentLocale, MessageOverrides } from '../../i18n/types.js'
import { forwardRefCompat } from '../../shared/forwardRefCompat.js'
import { getRootProps } from '../../shared/getRootProps.js'
import { withInlineTerms } from '../../tooltip/withInlineTerms.js'
import { DescriptionGrid } from '../../ui/DescriptionGrid.js'
import { Heading, type HeadingLevel } from '../../ui/Heading.js'
import { SourceLines } from '../../ui/SourceLines.js'

/** The glossary terms in the texts of `Web3Principles`. */
export type Web3PrinciplesTerm = keyof (typeof en)['glossary']

export interface Web3PrinciplesProps extends Omit<ComponentProps<'div'>, 'children'>, FactProps {
  /**
   * Whether the terms have tooltips. With `false` they are plain text and the component has no interactive element.
   * @default true
   */
  showTooltips?: boolean
  /** Adds a heading of this level, 1 to 6. Omit to render no heading. */
  headingLevel?: HeadingLevel
  /** Defaults to English in the page's text direction. */
  locale?: ComponentLocale<'Web3Principles', Web3PrinciplesTerm>
  /** Your own words for labels, titles and headings. The sentences of facts cannot be replaced. */
  messages?: MessageOverrides<'Web3Principles'>
}

const KEY_IDEA_FACTS = [trustWithoutController]
const BLOCKCHAIN_FACTS = [blockchainUnderlies, openTrustlessPermissionless]
const PARTICIPATION_FACTS = [participationIsSecurity, buildingBlocks]
const PRINCIPLES = ['open', 'trustless', 'permissionless'] as const

/**
 * Defines the principles of Web 3.0 (open, trustless and permissionless) and explains the importance of participation.
 * Renders a `<div>` element that contains a `<dl>`.
 */
export const Web3Principles = /*#__PURE__*/ forwardRefCompat(function Web3Principles({
  showTooltips = true,
  headingLevel,
  facts,
  now,
  disclaimer,
  showSource,
  locale,
  messages: overrides,
  className,
  ...rest
}: Web3PrinciplesProps) {
  if (process.env.NODE_ENV !== 'production') assertFacts('Web3Principles', facts)
  const messages = resolveMessages('Web3Principles', en, locale, overrides)
  const { title, statements, caveats, principles } = messages.Web3Principles
  const factMessages = {
    sentences: statements,
    facts,
    messages: showTooltips ? withInlineTerms(messages) : messages,
  }
  return (
    <div {...rest} {...getRootProps('Web3Principles', className, messages)}>
      {headingLevel !== undefined && (
        <Heading level={headingLevel} component="Web3Principles">
          {title}
        </Heading>
      )}
      <p data-part="intro">
        {renderFacts(KEY_IDEA_FACTS, factMessages)}
        {messages.sentenceSeparator}
        <span data-part="caveat">{caveats.trust}</span>
      </p>
      <DescriptionGrid items={PRINCIPLES.map((id) => ({ id, ...principles[id] }))} />
      <div data-part="explanation">
        {renderFactParagraph('text', BLOCKCHAIN_FACTS, factMessages)}
        {renderFactParagraph('text', PARTICIPATION_FACTS, factMessages)}
      </div>
      <SourceLines
        shownFacts={[...KEY_IDEA_FACTS, ...BLOCKCHAIN_FACTS, ...PARTICIPATION_FACTS]}
        facts={facts}
        messages={messages}
        now={now}
        disclaimer={disclaimer}
        showSource={showSource}
      />
    </div>
  )
})
