import { type ComponentProps, Fragment } from 'react'
import type { Facts } from '../../content/defineFacts.js'
import {
  blockchainAgnosticism,
  multiChainProvider,
  noChainPromoted,
  onePlatformManyChains,
} from '../../content/facts/neutral.js'
import en from '../../locales/en/ChainNeutralBadge.js'
import { fill } from '../../locales/format.js'
import type { LocaleFor } from '../../locales/types.js'
import { addressOf } from '../../primitives/addressOf.js'
import { checkFacts } from '../../primitives/checkFacts.js'
import { Definition } from '../../primitives/Definition.js'
import { oneOf } from '../../primitives/oneOf.js'
import { rootProps } from '../../primitives/root.js'
import { resolve, stated } from '../../primitives/stated.js'
import { withRef } from '../../primitives/withRef.js'
import { speak } from '../../primitives/words.js'
import { TermTrigger } from '../../terms/index.js'
import { NeutralMark } from './NeutralMark.js'

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

const FACTS = [onePlatformManyChains, noChainPromoted, multiChainProvider, blockchainAgnosticism]

/**
 * Says that Ankr is chain neutral, and what that means.
 * Renders a `<span>` element around a `<button>`; around an `<a>` with `href`; around text without explanation.
 */
export const ChainNeutralBadge = /*#__PURE__*/ withRef(function ChainNeutralBadge({
  size = 'medium',
  appearance = 'outline',
  href: address,
  explanation = true,
  facts,
  locale,
  className,
  ...rest
}: ChainNeutralBadgeProps) {
  if (process.env.NODE_ENV !== 'production') checkFacts('ChainNeutralBadge', facts)
  const href = addressOf('ChainNeutralBadge', address)
  const speech = speak('ChainNeutralBadge', en, locale)
  const words = speech.ChainNeutralBadge
  const titles = FACTS.map((fact) => resolve(fact, facts).source.title)
  const content = (
    <>
      <NeutralMark />
      <span data-part="label" {...(!explanation && stated(resolve(multiChainProvider, facts)))}>
        {words.label}
      </span>
    </>
  )
  return (
    <span
      {...rest}
      {...rootProps('ChainNeutralBadge', className, speech, locale)}
      data-size={oneOf('ChainNeutralBadge', 'size', size, ['medium', 'small'])}
      data-appearance={oneOf('ChainNeutralBadge', 'appearance', appearance, [
        'outline',
        'tint',
        'solid',
        'plain',
      ])}
    >
      {explanation ? (
        <>
          <TermTrigger
            data-part="badge"
            data-ankr-term="chain-neutral"
            href={href}
            aria-description={FACTS.map((fact) => words.statements[fact.id]).join(speech.betweenSentences)}
          >
            {content}
          </TermTrigger>
          <Definition
            name={words.label}
            source={fill(speech.source, { source: [...new Set(titles)].join(' · ') })}
          >
            {FACTS.map((fact, index) => (
              <Fragment key={fact.id}>
                {index > 0 && speech.betweenSentences}
                <span {...stated(resolve(fact, facts))}>{words.statements[fact.id]}</span>
              </Fragment>
            ))}
          </Definition>
        </>
      ) : href ? (
        <a data-part="badge" href={href}>
          {content}
        </a>
      ) : (
        <span data-part="badge">{content}</span>
      )}
    </span>
  )
})
