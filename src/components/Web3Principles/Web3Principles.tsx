import type { ComponentProps } from 'react'
import { assertFacts } from '../../facts/assertFacts.js'
import type { FactProps } from '../../facts/factProps.js'
import { ethereumGlossary } from '../../facts/glossarySources.js'
import {
  blockchainUnderlies,
  buildingBlocks,
  openTrustlessPermissionless,
  participationIsSecurity,
  trustWithoutController,
} from '../../facts/library/web3.js'
import { resolveFacts } from '../../facts/overrides.js'
import { type RenderFactsOptions, renderFactParagraph, renderFacts } from '../../facts/renderFacts.js'
import type { Fact } from '../../facts/types.js'
import en from '../../i18n/locales/en/Web3Principles.js'
import { interpolateNodes } from '../../i18n/renderMessage.js'
import { resolveMessages } from '../../i18n/resolveMessages.js'
import type { ComponentLocale, MessageOverrides } from '../../i18n/types.js'
import { forwardRefCompat } from '../../shared/forwardRefCompat.js'
import { getRootProps } from '../../shared/getRootProps.js'
import { type DetailProps, getLookProps, type SizeProps, type SurfaceProps } from '../../shared/look.js'
import { withInlineTerms } from '../../tooltip/withInlineTerms.js'
import { ConceptGrid } from '../../ui/ConceptGrid.js'
import { Header } from '../../ui/Header.js'
import type { HeadingLevel } from '../../ui/Heading.js'
import { SourceLines } from '../../ui/SourceLines.js'
import { SourceLink } from '../../ui/SourceLink.js'
import { ICONS } from './icons.js'

/** The glossary terms in the texts of `Web3Principles`. */
export type Web3PrinciplesTerm = keyof (typeof en)['glossary']

export interface Web3PrinciplesProps
  extends Omit<ComponentProps<'div'>, 'children'>,
    FactProps,
    SurfaceProps,
    SizeProps,
    DetailProps {
  /**
   * Columns with large labels, or a compact frame.
   * @default 'grid'
   */
  layout?: (typeof LAYOUTS)[number]
  /**
   * Whether each principle has an icon.
   * @default true
   */
  showIcons?: boolean
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

const LAYOUTS = ['grid', 'strip'] as const
const KEY_IDEA_FACTS = [trustWithoutController]
const BLOCKCHAIN_FACTS = [blockchainUnderlies, openTrustlessPermissionless, buildingBlocks]
const PARTICIPATION_FACTS = [participationIsSecurity]
const EXPLANATION_FACTS = [...BLOCKCHAIN_FACTS, ...PARTICIPATION_FACTS]
const PRINCIPLES = ['open', 'trustless', 'permissionless'] as const

/**
 * Defines the principles of Web 3.0 (open, trustless and permissionless) with their limits, and explains the importance of
 * participation. `detail="brief"` omits the explanation below the definitions.
 * Renders a `<div>` element that contains a `<dl>`.
 */
export const Web3Principles = /*#__PURE__*/ forwardRefCompat(function Web3Principles({
  surface,
  size,
  layout,
  detail,
  showIcons = true,
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
  const look = getLookProps('Web3Principles', { surface, size, layout, detail }, LAYOUTS)
  const messages = resolveMessages('Web3Principles', en, locale, overrides)
  const { title, statements, caveats, principles, note } = messages.Web3Principles
  const factMessages = {
    sentences: statements,
    facts,
    messages: showTooltips ? withInlineTerms(messages) : messages,
  }
  const shows = (list: readonly Fact[]) => resolveFacts(list, facts).length > 0
  const hasExplanation = look['data-detail'] !== 'brief' && shows(EXPLANATION_FACTS)
  return (
    <div {...rest} {...getRootProps('Web3Principles', className, messages)} {...look}>
      <Header
        component="Web3Principles"
        level={headingLevel}
        title={title}
        intro={shows(KEY_IDEA_FACTS) && withCaveat(KEY_IDEA_FACTS, caveats.trust, factMessages)}
      />
      <ConceptGrid
        concepts={PRINCIPLES.map((id) => ({
          id,
          icon: showIcons ? ICONS[id] : undefined,
          ...principles[id],
        }))}
      />
      {hasExplanation && (
        <div data-part="explanation">
          {renderFactParagraph('text', BLOCKCHAIN_FACTS, factMessages)}
          {shows(PARTICIPATION_FACTS) && (
            <p data-part="text">{withCaveat(PARTICIPATION_FACTS, caveats.participation, factMessages)}</p>
          )}
        </div>
      )}
      <SourceLines
        shownFacts={hasExplanation ? [...KEY_IDEA_FACTS, ...EXPLANATION_FACTS] : KEY_IDEA_FACTS}
        facts={facts}
        messages={messages}
        now={now}
        disclaimer={disclaimer}
        showSource={showSource}
      />
      <p data-part="source">{interpolateNodes(note, { source: <SourceLink to={ethereumGlossary} /> })}</p>
    </div>
  )
})

/** Facts, then a caveat that is not Ankr's. */
const withCaveat = (list: readonly Fact[], caveat: string, options: RenderFactsOptions) => (
  <>
    {renderFacts(list, options)}
    {options.messages.sentenceSeparator}
    <span data-part="caveat">{caveat}</span>
  </>
)
