import type { ComponentProps } from 'react'
import { assertFacts } from '../../facts/assertFacts.js'
import type { FactProps } from '../../facts/factProps.js'
import {
  awayFromCorporations,
  blockchainUnderlies,
  buildingBlocks,
  massAdoption,
  nextGeneration,
  noSingleController,
  openTrustlessPermissionless,
  participationIsSecurity,
  profitFromData,
  trustWithoutController,
  underConstruction,
} from '../../facts/library/web3.js'
import { resolveFacts } from '../../facts/overrides.js'
import { renderFactParagraph, renderFacts } from '../../facts/renderFacts.js'
import type { Fact } from '../../facts/types.js'
import en from '../../i18n/locales/en/Web3Explainer.js'
import { resolveMessages } from '../../i18n/resolveMessages.js'
import type { ComponentLocale, MessageOverrides } from '../../i18n/types.js'
import { forwardRefCompat } from '../../shared/forwardRefCompat.js'
import { getRootProps } from '../../shared/getRootProps.js'
import { type DetailProps, getLookProps, type SizeProps, type SurfaceProps } from '../../shared/look.js'
import { Disclosure } from '../../tooltip/index.js'
import { withInlineTerms } from '../../tooltip/withInlineTerms.js'
import { Chevron } from '../../ui/Chevron.js'
import { Chip } from '../../ui/Chip.js'
import { Heading, type HeadingLevel } from '../../ui/Heading.js'
import { SourceLines } from '../../ui/SourceLines.js'

/** The glossary terms in the texts of `Web3Explainer`. */
export type Web3ExplainerTerm = keyof (typeof en)['glossary']

export interface Web3ExplainerProps
  extends Omit<ComponentProps<'section'>, 'children' | 'title'>,
    FactProps,
    SurfaceProps,
    SizeProps,
    DetailProps {
  /**
   * Whether the disclosure is open initially. With `detail="brief"` there is no disclosure.
   * @default false
   */
  defaultOpen?: boolean
  /**
   * The level of the heading, 1 to 6.
   * @default 2
   */
  headingLevel?: HeadingLevel
  /** Defaults to English in the page's text direction. */
  locale?: ComponentLocale<'Web3Explainer', Web3ExplainerTerm>
  /** Your own words for labels, titles and headings. The sentences of facts cannot be replaced. */
  messages?: MessageOverrides<'Web3Explainer'>
}

const STATUS_FACTS = [underConstruction]
const KEY_IDEA_FACTS = [trustWithoutController]
const DEFINITION_FACTS = [nextGeneration, noSingleController]
const PARTICIPATION_FACTS = [participationIsSecurity]
const BLOCKCHAIN_FACTS = [blockchainUnderlies, openTrustlessPermissionless, buildingBlocks]
const CORPORATION_FACTS = [awayFromCorporations, profitFromData]
const ADOPTION_FACTS = [massAdoption]
const BRIEF_FACTS = [...STATUS_FACTS, ...KEY_IDEA_FACTS, ...DEFINITION_FACTS, ...PARTICIPATION_FACTS]
const DETAIL_FACTS = [...BLOCKCHAIN_FACTS, ...CORPORATION_FACTS, ...ADOPTION_FACTS]

/**
 * Explains Web 3.0 and its key idea. Terms have tooltips. A disclosure contains the explanation of blockchain, which
 * `detail="brief"` omits.
 *
 * Dispatches `ankr-disclosure-toggle` when a reader opens or closes the disclosure; `detail` is `{ expanded }`.
 * Renders a `<section>` element.
 */
export const Web3Explainer = /*#__PURE__*/ forwardRefCompat(function Web3Explainer({
  surface,
  size,
  detail,
  defaultOpen = false,
  headingLevel = 2,
  facts,
  now,
  disclaimer,
  showSource,
  locale,
  messages: overrides,
  className,
  ...rest
}: Web3ExplainerProps) {
  if (process.env.NODE_ENV !== 'production') assertFacts('Web3Explainer', facts)
  const look = getLookProps('Web3Explainer', { surface, size, detail })
  const messages = withInlineTerms(resolveMessages('Web3Explainer', en, locale, overrides))
  const { title, idea, more, statements, caveats } = messages.Web3Explainer
  const factMessages = { sentences: statements, facts, messages }
  const shows = (list: readonly Fact[]) => resolveFacts(list, facts).length > 0
  const hasDisclosure = look['data-detail'] !== 'brief' && shows(DETAIL_FACTS)
  return (
    <section {...rest} {...getRootProps('Web3Explainer', className, messages)} {...look}>
      <div data-part="header">
        <Heading level={headingLevel} component="Web3Explainer">
          {title}
        </Heading>
        {shows(STATUS_FACTS) && (
          <p data-part="status">
            <Chip kind="ahead">{renderFacts(STATUS_FACTS, factMessages)}</Chip>
          </p>
        )}
      </div>
      <div data-part="body">
        {shows(KEY_IDEA_FACTS) && (
          <>
            <p data-part="eyebrow">{idea}</p>
            {renderFactParagraph('idea', KEY_IDEA_FACTS, factMessages)}
            <p data-part="caveat">{caveats.trust}</p>
          </>
        )}
        {renderFactParagraph('text', DEFINITION_FACTS, factMessages)}
        {shows(PARTICIPATION_FACTS) && (
          <p data-part="text">
            {renderFacts(PARTICIPATION_FACTS, factMessages)}
            {messages.sentenceSeparator}
            <span data-part="caveat">{caveats.participation}</span>
          </p>
        )}
        {hasDisclosure && (
          <Disclosure data-part="details" open={defaultOpen}>
            <summary data-part="summary">
              {more}
              <Chevron />
            </summary>
            {renderFactParagraph('text', BLOCKCHAIN_FACTS, factMessages)}
            {renderFactParagraph('text', CORPORATION_FACTS, factMessages)}
            {renderFactParagraph('text', ADOPTION_FACTS, factMessages)}
          </Disclosure>
        )}
      </div>
      <SourceLines
        shownFacts={hasDisclosure ? [...BRIEF_FACTS, ...DETAIL_FACTS] : BRIEF_FACTS}
        hasOwnNotes
        facts={facts}
        messages={messages}
        now={now}
        disclaimer={disclaimer}
        showSource={showSource}
      />
    </section>
  )
})
