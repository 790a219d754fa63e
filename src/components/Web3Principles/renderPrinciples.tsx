import { assertFacts } from '../../facts/assertFacts.js'
import {
  blockchainUnderlies,
  buildingBlocks,
  openTrustlessPermissionless,
  participationIsSecurity,
  trustWithoutController,
} from '../../facts/library/web3.js'
import { renderFacts } from '../../facts/renderFacts.js'
import en from '../../i18n/locales/en/Web3Principles.js'
import type { ResolvedMessages } from '../../i18n/renderMessage.js'
import { resolveMessages } from '../../i18n/resolveMessages.js'
import { getRootProps } from '../../shared/getRootProps.js'
import { DescriptionGrid } from '../../ui/DescriptionGrid.js'
import { Heading } from '../../ui/Heading.js'
import { SourceLines } from '../../ui/SourceLines.js'
import type { Web3PrinciplesProps } from './Web3Principles.js'

const KEY_IDEA_FACTS = [trustWithoutController]
const BLOCKCHAIN_FACTS = [blockchainUnderlies, openTrustlessPermissionless]
const PARTICIPATION_FACTS = [participationIsSecurity, buildingBlocks]
const PRINCIPLES = ['open', 'trustless', 'permissionless'] as const

/** Lets the terms of a language explain themselves. */
type AddInlineTerms = <Own extends ResolvedMessages>(messages: Own) => ResolvedMessages

/** The principles, their terms explained by what is handed in, or plain words. */
export const renderPrinciples = (
  { headingLevel, facts, locale, className, ...rest }: Omit<Web3PrinciplesProps, 'terms'>,
  explaining?: AddInlineTerms,
) => {
  if (process.env.NODE_ENV !== 'production') assertFacts('Web3Principles', facts)
  const messages = resolveMessages('Web3Principles', en, locale)
  const { title, statements, care, principles: named } = messages.Web3Principles
  const factMessages = { sentences: statements, facts, messages: explaining?.(messages) ?? messages }
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
        <span data-part="caveat">{care}</span>
      </p>
      <DescriptionGrid items={PRINCIPLES.map((id) => ({ id, ...named[id] }))} />
      <div data-part="explanation">
        <p data-part="text">{renderFacts(BLOCKCHAIN_FACTS, factMessages)}</p>
        <p data-part="text">{renderFacts(PARTICIPATION_FACTS, factMessages)}</p>
      </div>
      <SourceLines
        shownFacts={[...KEY_IDEA_FACTS, ...BLOCKCHAIN_FACTS, ...PARTICIPATION_FACTS]}
        facts={facts}
        messages={messages}
      />
    </div>
  )
}
