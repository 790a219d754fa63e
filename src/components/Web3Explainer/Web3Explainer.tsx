import type { ComponentProps } from 'react'
import type { Facts } from '../../content/defineFacts.js'
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
} from '../../content/facts/web3.js'
import en from '../../locales/en/Web3Explainer.js'
import type { LocaleFor } from '../../locales/types.js'
import { Chevron } from '../../primitives/Chevron.js'
import { checkFacts } from '../../primitives/checkFacts.js'
import { explaining } from '../../primitives/explaining.js'
import { Heading, type HeadingLevel } from '../../primitives/Heading.js'
import { checkOneOf, oneOf } from '../../primitives/oneOf.js'
import { rootProps } from '../../primitives/root.js'
import { sourceLines } from '../../primitives/sourceLines.js'
import { tell } from '../../primitives/tell.js'
import { withRef } from '../../primitives/withRef.js'
import { speak } from '../../primitives/words.js'
import { Disclosure } from '../../terms/index.js'

/** The terms its words explain. */
export type Web3Term = keyof (typeof en)['glossary']

export interface Web3ExplainerProps extends Omit<ComponentProps<'section'>, 'children' | 'title'> {
  /**
   * How much it tells: all, with a disclosure to read on; or what Web 3.0 is and its key idea.
   * @default 'full'
   */
  variant?: 'full' | 'compact'
  /**
   * A rule at the side, or a tinted panel.
   * @default 'rule'
   */
  appearance?: 'rule' | 'tint'
  /**
   * Whether the disclosure starts open.
   * @default false
   */
  defaultOpen?: boolean
  /**
   * The level of its heading in your page's outline, 1 to 6.
   * @default 2
   */
  headingLevel?: HeadingLevel
  /** Facts to state in place of the library's own, from `defineFacts()`. */
  facts?: Facts
  /** The language to speak. Without it: English, in the page's direction. */
  locale?: LocaleFor<'Web3Explainer', Web3Term>
}

const VARIANTS = ['full', 'compact'] as const
const APPEARANCES = ['rule', 'tint'] as const
const WHAT = [nextGeneration, noSingleController, underConstruction]
const IDEA = [trustWithoutController, participationIsSecurity]
const WHY = [blockchainUnderlies, openTrustlessPermissionless, buildingBlocks]
const FROM = [awayFromCorporations, profitFromData]
const WHO = [massAdoption]

/**
 * Explains what Web 3.0 is and its key idea, with its terms explained where they stand.
 *
 * Dispatches `ankr:explainer-toggle` from its disclosure when a reader opens or closes it; `detail` is `{ expanded }`.
 * Renders a `<section>` element.
 */
export const Web3Explainer = /*#__PURE__*/ withRef(function Web3Explainer({
  variant: asked = 'full',
  appearance = 'rule',
  defaultOpen = false,
  headingLevel = 2,
  facts,
  locale,
  className,
  ...rest
}: Web3ExplainerProps) {
  if (process.env.NODE_ENV !== 'production') {
    checkFacts('Web3Explainer', facts)
    checkOneOf('Web3Explainer', 'variant', asked, VARIANTS)
    checkOneOf('Web3Explainer', 'appearance', appearance, APPEARANCES)
  }
  const variant = oneOf(asked, VARIANTS)
  const speech = explaining(speak('Web3Explainer', en, locale))
  const { title, more, statements } = speech.Web3Explainer
  const stated = variant === 'compact' ? [...WHAT, ...IDEA] : [...WHAT, ...IDEA, ...WHY, ...FROM, ...WHO]
  const told = { text: statements, facts, locale: speech }
  return (
    <section
      {...rest}
      {...rootProps('Web3Explainer', className, speech, locale)}
      data-variant={variant}
      data-appearance={oneOf(appearance, APPEARANCES)}
    >
      <Heading level={headingLevel} of="Web3Explainer">
        {title}
      </Heading>
      <p data-part="text">{tell(WHAT, told)}</p>
      <p data-part="text" data-emphasis="">
        {tell(IDEA, told)}
      </p>
      {variant !== 'compact' && (
        <Disclosure data-part="more" open={defaultOpen}>
          <summary data-part="summary">
            {more}
            <Chevron />
          </summary>
          <p data-part="text">{tell(WHY, told)}</p>
          <p data-part="text">{tell(FROM, told)}</p>
          <p data-part="text">{tell(WHO, told)}</p>
        </Disclosure>
      )}
      {sourceLines(stated, told)}
    </section>
  )
})
