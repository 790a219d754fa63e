import type { ReactNode } from 'react'
import {
  blockchainAgnosticism,
  multiChainProvider,
  noChainPromoted,
  onePlatformManyChains,
} from '../../content/facts/neutral.js'
import type { Fact } from '../../content/types.js'
import en from '../../locales/en/ChainNeutralBadge.js'
import { addressOf } from '../../primitives/addressOf.js'
import { checkFacts } from '../../primitives/checkFacts.js'
import { checkOneOf, oneOf } from '../../primitives/oneOf.js'
import { rootProps } from '../../primitives/root.js'
import { resolve, stated } from '../../primitives/stated.js'
import { speak } from '../../primitives/words.js'
import type { ChainNeutralBadgeProps } from './ChainNeutralBadge.js'
import { neutralMark } from './neutralMark.js'

const SIZES = ['medium', 'small'] as const
const APPEARANCES = ['outline', 'tint', 'solid', 'plain'] as const
const FACTS = [onePlatformManyChains, noChainPromoted, multiChainProvider, blockchainAgnosticism]

type Words = Pick<
  NonNullable<ChainNeutralBadgeProps['locale']>,
  'code' | 'dir' | 'source' | 'betweenSentences' | 'ChainNeutralBadge'
>

/** What a badge explains itself with: its content, made to open what it means. */
export type Explanation = (
  content: ReactNode,
  facts: readonly Fact[],
  speech: Words,
  href: string | undefined,
) => ReactNode

/** The badge, with an explanation if one is handed in. */
export const badge = (
  {
    size,
    appearance,
    href: address,
    facts,
    locale,
    className,
    ...rest
  }: Omit<ChainNeutralBadgeProps, 'explanation'>,
  explain?: Explanation,
) => {
  if (process.env.NODE_ENV !== 'production') {
    checkFacts('ChainNeutralBadge', facts)
    checkOneOf('ChainNeutralBadge', 'size', size, SIZES)
    checkOneOf('ChainNeutralBadge', 'appearance', appearance, APPEARANCES)
  }
  const href = addressOf('ChainNeutralBadge', address)
  const Tag = (href ? 'a' : 'span') as 'a'
  const speech = speak<Words>('ChainNeutralBadge', en, locale)
  const content = (
    <>
      {neutralMark()}
      <span data-part="label" {...(!explain && stated(resolve(multiChainProvider, facts)))}>
        {speech.ChainNeutralBadge.label}
      </span>
    </>
  )
  return (
    <span
      {...rest}
      {...rootProps('ChainNeutralBadge', className, speech, locale)}
      data-size={oneOf(size, SIZES)}
      data-appearance={oneOf(appearance, APPEARANCES)}
    >
      {explain ? (
        explain(
          content,
          FACTS.map((fact) => resolve(fact, facts)),
          speech,
          href,
        )
      ) : (
        <Tag data-part="badge" href={href || undefined}>
          {content}
        </Tag>
      )}
    </span>
  )
}
