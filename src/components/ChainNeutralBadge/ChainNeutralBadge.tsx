import type { ComponentProps } from 'react'
import { assertFacts } from '../../facts/assertFacts.js'
import type { FactProps } from '../../facts/factProps.js'
import {
  blockchainAgnosticism,
  multiChainProvider,
  noChainPromoted,
  onePlatformMultipleChains,
} from '../../facts/library/neutral.js'
import { factAttributes, resolveFact } from '../../facts/overrides.js'
import type { Fact } from '../../facts/types.js'
import en from '../../i18n/locales/en/ChainNeutralBadge.js'
import { resolveMessages } from '../../i18n/resolveMessages.js'
import type { ComponentLocale, MessageOverrides } from '../../i18n/types.js'
import { assertEnum, coerceEnum } from '../../shared/enums.js'
import { forwardRefCompat } from '../../shared/forwardRefCompat.js'
import { getRootProps } from '../../shared/getRootProps.js'
import { sanitizeHref } from '../../shared/sanitizeHref.js'
import { TermTrigger } from '../../tooltip/index.js'
import { renderDefinition } from '../../tooltip/renderDefinition.js'
import { renderNeutralIcon } from './NeutralIcon.js'

export interface ChainNeutralBadgeProps
  extends Omit<ComponentProps<'span'>, 'children'>,
    Omit<FactProps, 'showSource'> {
  /**
   * The height: 24 px (`small`) or 32 px (`medium`) at a font size of 16 px.
   * @default 'medium'
   */
  size?: 'small' | 'medium'
  /**
   * The visual style.
   * @default 'outline'
   */
  appearance?: 'outline' | 'tint' | 'solid' | 'plain'
  /** Makes the badge a link to this URL. Omit to render a button. */
  href?: string
  /**
   * Whether the badge has a tooltip with its meaning.
   * @default true
   */
  showTooltip?: boolean
  /** Defaults to English in the page's text direction. */
  locale?: BadgeMessages
  /** Your own words for labels, titles and headings. The sentences of facts cannot be replaced. */
  messages?: MessageOverrides<'ChainNeutralBadge'>
}

const SIZES = ['medium', 'small'] as const
const APPEARANCES = ['outline', 'tint', 'solid', 'plain'] as const
const MEANING_FACTS = [onePlatformMultipleChains, noChainPromoted, multiChainProvider, blockchainAgnosticism]

type BadgeMessages = Pick<
  ComponentLocale<'ChainNeutralBadge'>,
  'code' | 'dir' | 'source' | 'sentenceSeparator' | 'ChainNeutralBadge'
>

const renderMeaning = (facts: readonly Fact[], messages: BadgeMessages) => {
  const { label, statements } = messages.ChainNeutralBadge
  const sentences: Readonly<Record<string, string>> = statements
  const titles = new Set(facts.map((fact) => fact.source.title))
  return renderDefinition(
    ` (${label}: `,
    facts.map((fact, index) => (
      <span key={fact.id} {...factAttributes(fact)}>
        {(index ? messages.sentenceSeparator : '') + sentences[fact.id]}
      </span>
    )),
    ` ${messages.source.replaceAll('{source}', () => [...titles].join(' · '))})`,
  )
}

/**
 * Shows that Ankr is chain neutral. The tooltip states the meaning, in facts with their source.
 * Renders a `<span>` element that contains a `<button>`, or an `<a>` with `href`, or only text with
 * `showTooltip={false}`.
 */
export const ChainNeutralBadge = /*#__PURE__*/ forwardRefCompat(function ChainNeutralBadge({
  showTooltip = true,
  size,
  appearance,
  href: address,
  facts,
  now,
  disclaimer,
  locale,
  messages: overrides,
  className,
  ...rest
}: ChainNeutralBadgeProps) {
  if (process.env.NODE_ENV !== 'production') {
    assertFacts('ChainNeutralBadge', facts)
    assertEnum('ChainNeutralBadge', 'size', size, SIZES)
    assertEnum('ChainNeutralBadge', 'appearance', appearance, APPEARANCES)
  }
  const href = sanitizeHref('ChainNeutralBadge', address)
  const Tag = (href ? 'a' : 'span') as 'a'
  const messages = resolveMessages<BadgeMessages>('ChainNeutralBadge', en, locale, overrides)
  const { label, statements } = messages.ChainNeutralBadge
  const meaningFacts = MEANING_FACTS.map((fact) => resolveFact(fact, facts))
  const content = (
    <>
      {renderNeutralIcon()}
      <span data-part="label" {...(!showTooltip && factAttributes(resolveFact(multiChainProvider, facts)))}>
        {label}
      </span>
    </>
  )
  return (
    <span
      {...rest}
      {...getRootProps('ChainNeutralBadge', className, messages)}
      data-size={coerceEnum(size, SIZES)}
      data-appearance={coerceEnum(appearance, APPEARANCES)}
    >
      {showTooltip ? (
        <>
          <TermTrigger
            data-part="badge"
            data-ankr-term="chain-neutral"
            href={href}
            aria-description={MEANING_FACTS.map(({ id }) => statements[id]).join(messages.sentenceSeparator)}
          >
            {content}
          </TermTrigger>
          {renderMeaning(meaningFacts, messages)}
        </>
      ) : (
        <Tag data-part="badge" href={href || undefined}>
          {content}
        </Tag>
      )}
    </span>
  )
})
