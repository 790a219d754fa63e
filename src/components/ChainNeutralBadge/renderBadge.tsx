import type { ReactNode } from 'react'
import { assertFacts } from '../../facts/assertFacts.js'
import {
  blockchainAgnosticism,
  multiChainProvider,
  noChainPromoted,
  onePlatformManyChains,
} from '../../facts/library/neutral.js'
import { factAttributes, resolveFact } from '../../facts/overrides.js'
import type { Fact } from '../../facts/types.js'
import en from '../../i18n/locales/en/ChainNeutralBadge.js'
import { resolveMessages } from '../../i18n/resolveMessages.js'
import { assertEnum, coerceEnum } from '../../shared/enums.js'
import { getRootProps } from '../../shared/getRootProps.js'
import { sanitizeHref } from '../../shared/sanitizeHref.js'
import type { ChainNeutralBadgeProps } from './ChainNeutralBadge.js'
import { renderNeutralIcon } from './NeutralIcon.js'

const SIZES = ['medium', 'small'] as const
const APPEARANCES = ['outline', 'tint', 'solid', 'plain'] as const
const FACTS = [onePlatformManyChains, noChainPromoted, multiChainProvider, blockchainAgnosticism]

type BadgeMessages = Pick<
  NonNullable<ChainNeutralBadgeProps['locale']>,
  'code' | 'dir' | 'source' | 'sentenceSeparator' | 'ChainNeutralBadge'
>

/** What a badge explains itself with: its content, made to open what it means. */
export type RenderTooltip = (
  content: ReactNode,
  facts: readonly Fact[],
  messages: BadgeMessages,
  href: string | undefined,
) => ReactNode

/** The badge, with an explanation if one is handed in. */
export const renderBadge = (
  {
    size,
    appearance,
    href: address,
    facts,
    locale,
    className,
    ...rest
  }: Omit<ChainNeutralBadgeProps, 'explanation'>,
  explain?: RenderTooltip,
) => {
  if (process.env.NODE_ENV !== 'production') {
    assertFacts('ChainNeutralBadge', facts)
    assertEnum('ChainNeutralBadge', 'size', size, SIZES)
    assertEnum('ChainNeutralBadge', 'appearance', appearance, APPEARANCES)
  }
  const href = sanitizeHref('ChainNeutralBadge', address)
  const Tag = (href ? 'a' : 'span') as 'a'
  const messages = resolveMessages<BadgeMessages>('ChainNeutralBadge', en, locale)
  const content = (
    <>
      {renderNeutralIcon()}
      <span data-part="label" {...(!explain && factAttributes(resolveFact(multiChainProvider, facts)))}>
        {messages.ChainNeutralBadge.label}
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
      {explain ? (
        explain(
          content,
          FACTS.map((fact) => resolveFact(fact, facts)),
          messages,
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
