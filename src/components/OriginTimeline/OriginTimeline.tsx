import type { ComponentProps } from 'react'
import type { Facts } from '../../content/defineFacts.js'
import en from '../../locales/en/OriginTimeline.js'
import type { LocaleFor } from '../../locales/types.js'
import { checkFacts } from '../../primitives/checkFacts.js'
import { explaining } from '../../primitives/explaining.js'
import { Heading, type HeadingLevel } from '../../primitives/Heading.js'
import { rich } from '../../primitives/rich.js'
import { rootProps } from '../../primitives/root.js'
import { StatedIn } from '../../primitives/StatedIn.js'
import { Steps } from '../../primitives/Steps.js'
import { sourceLines } from '../../primitives/sourceLines.js'
import { tell } from '../../primitives/tell.js'
import { withRef } from '../../primitives/withRef.js'
import { speak } from '../../primitives/words.js'
import { CLOUD, CRYPTO, HOPE, IDEA, MODEL, TOOLS } from './eras.js'

/** The terms its words explain. */
export type OriginTimelineTerm = keyof (typeof en)['glossary']

export interface OriginTimelineProps extends Omit<ComponentProps<'div'>, 'children'> {
  /** Gives it a heading, at this level of your page's outline, 1 to 6. Without it there is none. */
  headingLevel?: HeadingLevel
  /** Facts to state in place of the library's own, from `defineFacts()`. */
  facts?: Facts
  /** The language to speak. Without it: English, in the page's direction. */
  locale?: LocaleFor<'OriginTimeline', OriginTimelineTerm>
}

/**
 * How Ankr came from idle data centres to infrastructure for Web 3.0, and what it hopes for, which is drawn as ahead.
 * Renders a `<div>` element around an `<ol>`.
 */
export const OriginTimeline = /*#__PURE__*/ withRef(function OriginTimeline({
  headingLevel,
  facts,
  locale,
  className,
  ...rest
}: OriginTimelineProps) {
  if (process.env.NODE_ENV !== 'production') checkFacts('OriginTimeline', facts)
  const speech = explaining(speak('OriginTimeline', en, locale))
  const { title, labels, statements, cloudIsNotPublic, now, ahead, note } = speech.OriginTimeline
  const told = { text: statements, facts, locale: speech }
  return (
    <div {...rest} {...rootProps('OriginTimeline', className, speech, locale)}>
      {headingLevel !== undefined && (
        <Heading level={headingLevel} of="OriginTimeline">
          {title}
        </Heading>
      )}
      <Steps
        layout="rows"
        of={[
          { id: 'idea', state: 'done', label: labels.idea, text: tell(IDEA, told) },
          { id: 'model', state: 'done', label: labels.model, text: tell(MODEL, told) },
          { id: 'crypto', state: 'done', label: labels.crypto, text: tell(CRYPTO, told) },
          {
            id: 'infrastructure',
            state: 'now',
            label: labels.infrastructure,
            status: <StatedIn words={now} of={[...CLOUD, ...TOOLS]} facts={facts} locale={speech} />,
            text: (
              <>
                {tell(CLOUD, told)}
                {speech.betweenSentences}
                {rich(cloudIsNotPublic, speech)}
                {speech.betweenSentences}
                {tell(TOOLS, told)}
              </>
            ),
          },
          {
            id: 'hope',
            state: 'ahead',
            label: labels.hope,
            status: ahead,
            text: tell(HOPE, told),
          },
        ]}
      />
      <p data-part="note">{note}</p>
      {sourceLines([...IDEA, ...MODEL, ...CRYPTO, ...CLOUD, ...TOOLS, ...HOPE], told)}
    </div>
  )
})
