import type { ComponentProps } from 'react'
import type { Facts } from '../../facts/defineFacts.js'
import { factAttributes } from '../../facts/overrides.js'
import type { ComponentLocale } from '../../i18n/types.js'
import { forwardRefCompat } from '../../shared/forwardRefCompat.js'
import { TermTrigger } from '../../tooltip/index.js'
import { renderDefinition } from '../../tooltip/renderDefinition.js'
import { type RenderTooltip, renderBadge } from './renderBadge.js'

export interface ChainNeutralBadgeProps extends Omit<ComponentProps<'span'>, 'children'> {
  /**
   * How tall it is: 24 or 32 CSS pixels at the usual text size.
   * @default 'medium'
   */
  size?: 'small' | 'medium'
  /**
   * How much it stands out.
   * @default 'outline'
   */
  appearance?: 'outline' | 'tint' | 'solid' | 'plain'
  /** Makes the badge a link to a page of yours that says more. */
  href?: string
  /**
   * Whether the badge explains itself when pointed at, focused or tapped.
   * @default true
   */
  showTooltip?: boolean
  /** Facts to state in place of the library's own, from `defineFacts()`. */
  facts?: Facts
  /** The language to speak. Without it: English, in the page's direction. */
  locale?: ComponentLocale<'ChainNeutralBadge'>
}

const renderTooltip: RenderTooltip = (content, facts, messages, href) => {
  const { label, statements } = messages.ChainNeutralBadge as {
    label: string
    statements: Record<string, string>
  }
  const titles = new Set(facts.map((fact) => fact.source.title))
  return (
    <>
      <TermTrigger
        data-part="badge"
        data-ankr-term="chain-neutral"
        href={href}
        aria-description={facts.map(({ id }) => statements[id]).join(messages.sentenceSeparator)}
      >
        {content}
      </TermTrigger>
      {renderDefinition(
        ` (${label}: `,
        facts.map((fact, index) => (
          <span key={fact.id} {...factAttributes(fact)}>
            {(index ? messages.sentenceSeparator : '') + statements[fact.id]}
          </span>
        )),
        ` ${messages.source.replaceAll('{source}', () => [...titles].join(' · '))})`,
      )}
    </>
  )
}

/**
 * Says that Ankr is chain neutral, and what that means.
 * Renders a `<span>` element around a `<button>`; around an `<a>` with `href`; around text without explanation.
 */
export const ChainNeutralBadge = /*#__PURE__*/ forwardRefCompat(function ChainNeutralBadge({
  showTooltip = true,
  ...rest
}: ChainNeutralBadgeProps) {
  return renderBadge(rest, showTooltip ? renderTooltip : undefined)
})
