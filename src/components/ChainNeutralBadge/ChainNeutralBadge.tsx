import type { ComponentProps } from 'react'
import type { Facts } from '../../content/defineFacts.js'
import type { LocaleFor } from '../../locales/types.js'
import { definition } from '../../primitives/definition.js'
import { stated } from '../../primitives/stated.js'
import { withRef } from '../../primitives/withRef.js'
import { TermTrigger } from '../../terms/index.js'
import { badge, type Explanation } from './badge.js'

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
  explanation?: boolean
  /** Facts to state in place of the library's own, from `defineFacts()`. */
  facts?: Facts
  /** The language to speak. Without it: English, in the page's direction. */
  locale?: LocaleFor<'ChainNeutralBadge'>
}

const explain: Explanation = (content, facts, speech, href) => {
  const { label, statements } = speech.ChainNeutralBadge as {
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
        aria-description={facts.map(({ id }) => statements[id]).join(speech.betweenSentences)}
      >
        {content}
      </TermTrigger>
      {definition(
        `${label} `,
        facts.map((fact, index) => (
          <span key={fact.id} {...stated(fact)}>
            {(index ? speech.betweenSentences : '') + statements[fact.id]}
          </span>
        )),
        ` ${speech.source.replaceAll('{source}', () => [...titles].join(' · '))}`,
      )}
    </>
  )
}

/**
 * Says that Ankr is chain neutral, and what that means.
 * Renders a `<span>` element around a `<button>`; around an `<a>` with `href`; around text without explanation.
 */
export const ChainNeutralBadge = /*#__PURE__*/ withRef(function ChainNeutralBadge({
  explanation = true,
  ...rest
}: ChainNeutralBadgeProps) {
  return badge(rest, explanation ? explain : undefined)
})
