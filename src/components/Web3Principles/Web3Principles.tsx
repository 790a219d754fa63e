import type { ComponentProps } from 'react'
import type { Facts } from '../../content/defineFacts.js'
import {
  blockchainUnderlies,
  buildingBlocks,
  openTrustlessPermissionless,
  participationIsSecurity,
  trustWithoutController,
} from '../../content/facts/web3.js'
import en from '../../locales/en/Web3Principles.js'
import type { LocaleFor } from '../../locales/types.js'
import { checkFacts } from '../../primitives/checkFacts.js'
import { explaining } from '../../primitives/explaining.js'
import { Heading, type HeadingLevel } from '../../primitives/Heading.js'
import { Points } from '../../primitives/Points.js'
import { rootProps } from '../../primitives/root.js'
import { SourceLine } from '../../primitives/SourceLine.js'
import { Statements } from '../../primitives/Statements.js'
import { resolve } from '../../primitives/stated.js'
import { withRef } from '../../primitives/withRef.js'
import { speak } from '../../primitives/words.js'

/** The terms its words explain. */
export type Web3PrinciplesTerm = keyof (typeof en)['glossary']

export interface Web3PrinciplesProps extends Omit<ComponentProps<'div'>, 'children'> {
  /**
   * Whether its terms explain themselves. Without, they are plain words, and nothing in it is interactive.
   * @default true
   */
  terms?: boolean
  /** Gives it a heading, at this level of your page's outline, 1 to 6. Without it there is none. */
  headingLevel?: HeadingLevel
  /** Facts to state in place of the library's own, from `defineFacts()`. */
  facts?: Facts
  /** The language to speak. Without it: English, in the page's direction. */
  locale?: LocaleFor<'Web3Principles', Web3PrinciplesTerm>
}

const IDEA = [trustWithoutController]
const WHY = [blockchainUnderlies, openTrustlessPermissionless]
const MORE = [participationIsSecurity, buildingBlocks]
const PRINCIPLES = ['open', 'trustless', 'permissionless'] as const

/**
 * What Web 3.0 rests on: open, trustless, permissionless, each said honestly, and why it takes part of many.
 * Renders a `<div>` element around a `<dl>`.
 */
export const Web3Principles = /*#__PURE__*/ withRef(function Web3Principles({
  terms = true,
  headingLevel,
  facts,
  locale,
  className,
  ...rest
}: Web3PrinciplesProps) {
  if (process.env.NODE_ENV !== 'production') checkFacts('Web3Principles', facts)
  const speech = speak('Web3Principles', en, locale)
  const { title, statements, care, principles } = speech.Web3Principles
  const told = { text: statements, facts, locale: terms ? explaining(speech) : speech }
  return (
    <div {...rest} {...rootProps('Web3Principles', className, speech, locale)}>
      {headingLevel !== undefined && (
        <Heading level={headingLevel} of="Web3Principles">
          {title}
        </Heading>
      )}
      <p data-part="lead">
        <Statements of={IDEA} {...told} />
        {speech.betweenSentences}
        <span data-part="care">{care}</span>
      </p>
      <Points of={PRINCIPLES.map((id) => ({ id, ...principles[id] }))} />
      <div data-part="why">
        <p data-part="text">
          <Statements of={WHY} {...told} />
        </p>
        <p data-part="text">
          <Statements of={MORE} {...told} />
        </p>
      </div>
      <SourceLine of={[...IDEA, ...WHY, ...MORE].map((fact) => resolve(fact, facts))} locale={speech} />
    </div>
  )
})
