import type { ComponentProps } from 'react'
import { assertFacts } from '../../facts/assertFacts.js'
import type { FactProps } from '../../facts/factProps.js'
import {
  blockchainAgnosticism,
  multiChainProvider,
  noChainPromoted,
  onePlatformMultipleChains,
} from '../../facts/library/neutral.js'
import { factAttributes, resolveFacts } from '../../facts/overrides.js'
import en from '../../i18n/locales/en/ChainNeutralBadge.js'
import { resolveMessages } from '../../i18n/resolveMessages.js'
import type { MessageOverrides } from '../../i18n/types.js'
import { assertEnum, coerceEnum } from '../../shared/enums.js'
import { forwardRefCompat } from '../../shared/forwardRefCompat.js'
import { getRootProps } from '../../shared/getRootProps.js'
import { sanitizeHref } from '../../shared/sanitizeHref.js'
import { TermTrigger } from '../../tooltip/index.js'
import { type BadgeMessages, formatCitation } from './formatCitation.js'
import { renderArrow, renderNeutralIcon } from './icons.js'
import { renderMeaning } from './renderMeaning.js'

export interface ChainNeutralBadgeProps
  extends Omit<ComponentProps<'span'>, 'children'>,
    Omit<FactProps, 'showSource'> {
  /**
   * The height of the pill at a font size of 16 px: 24 px (`small`), 32 px (`medium`) or 40 px (`large`).
   * @default 'medium'
   */
  size?: 'small' | 'medium' | 'large'
  /**
   * The colors of the pill. A card always has the colors of a card.
   * @default 'outline'
   */
  appearance?: 'outline' | 'tinted' | 'accent' | 'solid' | 'plain'
  /**
   * A pill for a line of text, or a card with a statement of Ankr below the label.
   * @default 'pill'
   */
  layout?: 'pill' | 'card'
  /**
   * Whether to show the name Ankr after the label.
   * @default false
   */
  showMaker?: boolean
  /**
   * Whether to show the icon of four equal bars.
   * @default true
   */
  showIcon?: boolean
  /** Makes the badge a link to this URL. Omit to render a button. */
  href?: string
  /**
   * Whether the badge has a tooltip with its meaning. Without one, only screen readers and pages without CSS have its source.
   * @default true
   */
  showTooltip?: boolean
  /** Defaults to English in the page's text direction. */
  locale?: BadgeMessages
  /** Your own words for labels, titles and headings. The sentences of facts cannot be replaced. */
  messages?: MessageOverrides<'ChainNeutralBadge'>
}

const SIZES = ['medium', 'small', 'large'] as const
const APPEARANCES = ['outline', 'tinted', 'accent', 'solid', 'plain'] as const
const LAYOUTS = ['pill', 'card'] as const
const MEANING_FACTS = [onePlatformMultipleChains, noChainPromoted, multiChainProvider, blockchainAgnosticism]

/**
 * Shows that Ankr is chain neutral. The tooltip states the meaning, in facts with their source and date. It leaves out facts
 * with a status other than `current`.
 * Renders a `<span>` element that contains a `<button>`, or an `<a>` with `href`, or only text with
 * `showTooltip={false}`.
 */
export const ChainNeutralBadge = /*#__PURE__*/ forwardRefCompat(function ChainNeutralBadge({
  showTooltip = true,
  showMaker,
  showIcon = true,
  size,
  appearance,
  layout,
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
    assertEnum('ChainNeutralBadge', 'layout', layout, LAYOUTS)
  }
  const href = sanitizeHref('ChainNeutralBadge', address) || undefined
  const messages = resolveMessages<BadgeMessages>('ChainNeutralBadge', en, locale, overrides)
  const { label, statements }: { label: string; statements: Readonly<Record<string, string>> } =
    messages.ChainNeutralBadge
  // The badge has no room for a status, so it leaves out a statement that is superseded or withdrawn.
  const meaningFacts = resolveFacts(MEANING_FACTS, facts).filter(
    ({ status = 'current' }) => status === 'current',
  )
  // In `ankr-approach/without-tooltips` there is no `TermTrigger`.
  const hasTooltip = TermTrigger !== undefined && showTooltip && meaningFacts.length > 0
  const Tag = (hasTooltip ? TermTrigger : href ? 'a' : 'span') as 'a'
  const isCard = layout === 'card'
  const labelFact = meaningFacts.find(({ id }) => !hasTooltip && id === multiChainProvider.id)
  const noteFact = meaningFacts.find(({ id }) => isCard && id === noChainPromoted.id)
  const citation = formatCitation(
    hasTooltip ? meaningFacts : meaningFacts.filter((fact) => fact === labelFact || fact === noteFact),
    now,
    messages,
  )
  const caveat = disclaimer && citation ? messages.sentenceSeparator + messages.disclaimer : ''
  const content = (
    <>
      {showIcon ? renderNeutralIcon() : null}
      <span data-part="label" {...(labelFact && factAttributes(labelFact))}>
        {label}
      </span>
      {showMaker ? (
        <span data-part="maker" translate="no">
          {` ${noChainPromoted.source.publisher}`}
        </span>
      ) : null}
      {href && renderArrow()}
      {noteFact && (
        <span data-part="note" {...factAttributes(noteFact)}>
          {` ${statements[noteFact.id]}`}
        </span>
      )}
    </>
  )
  return (
    <span
      {...rest}
      {...getRootProps('ChainNeutralBadge', className, messages)}
      data-size={coerceEnum(size, SIZES)}
      data-appearance={coerceEnum(appearance, APPEARANCES)}
      data-layout={coerceEnum(layout, LAYOUTS)}
    >
      <Tag data-part="badge" href={href} data-ankr-term={hasTooltip ? 'chain-neutral' : undefined}>
        {content}
      </Tag>
      {hasTooltip
        ? renderMeaning(meaningFacts, citation, caveat, messages)
        : citation && (
            <span data-part="citation">
              {messages.aside.replace('{text}', () => citation)}
              {caveat}
            </span>
          )}
    </span>
  )
})
