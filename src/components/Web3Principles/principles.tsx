import {
  blockchainUnderlies,
  buildingBlocks,
  openTrustlessPermissionless,
  participationIsSecurity,
  trustWithoutController,
} from '../../content/facts/web3.js'
import en from '../../locales/en/Web3Principles.js'
import { checkFacts } from '../../primitives/checkFacts.js'
import { Heading } from '../../primitives/Heading.js'
import { Points } from '../../primitives/Points.js'
import type { Speech } from '../../primitives/rich.js'
import { rootProps } from '../../primitives/root.js'
import { sourceLines } from '../../primitives/sourceLines.js'
import { tell } from '../../primitives/tell.js'
import { speak } from '../../primitives/words.js'
import type { Web3PrinciplesProps } from './Web3Principles.js'

const IDEA = [trustWithoutController]
const WHY = [blockchainUnderlies, openTrustlessPermissionless]
const MORE = [participationIsSecurity, buildingBlocks]
const PRINCIPLES = ['open', 'trustless', 'permissionless'] as const

/** Lets the terms of a language explain themselves. */
type Explaining = <Own extends Speech>(speech: Own) => Speech

/** The principles, their terms explained by what is handed in, or plain words. */
export const principles = (
  { headingLevel, facts, locale, className, ...rest }: Omit<Web3PrinciplesProps, 'terms'>,
  explaining?: Explaining,
) => {
  if (process.env.NODE_ENV !== 'production') checkFacts('Web3Principles', facts)
  const speech = speak('Web3Principles', en, locale)
  const { title, statements, care, principles: named } = speech.Web3Principles
  const told = { text: statements, facts, locale: explaining?.(speech) ?? speech }
  return (
    <div {...rest} {...rootProps('Web3Principles', className, speech, locale)}>
      {headingLevel !== undefined && (
        <Heading level={headingLevel} of="Web3Principles">
          {title}
        </Heading>
      )}
      <p data-part="lead">
        {tell(IDEA, told)}
        {speech.betweenSentences}
        <span data-part="care">{care}</span>
      </p>
      <Points of={PRINCIPLES.map((id) => ({ id, ...named[id] }))} />
      <div data-part="why">
        <p data-part="text">{tell(WHY, told)}</p>
        <p data-part="text">{tell(MORE, told)}</p>
      </div>
      {sourceLines([...IDEA, ...WHY, ...MORE], told)}
    </div>
  )
}
