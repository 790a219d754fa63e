import type { ComponentProps } from 'react'
import type { Facts } from '../../content/defineFacts.js'
import {
  awayFromCorporations,
  nextGeneration,
  noSingleController,
  profitFromData,
  underConstruction,
} from '../../content/facts/web3.js'
import { ethereumWeb3 } from '../../content/sources.js'
import type { Fact } from '../../content/types.js'
import en from '../../locales/en/WebGenerations.js'
import type { LocaleFor } from '../../locales/types.js'
import { Comparison } from '../../primitives/Comparison.js'
import { checkFacts } from '../../primitives/checkFacts.js'
import { fillNodes } from '../../primitives/rich.js'
import { rootProps } from '../../primitives/root.js'
import { SourceLink } from '../../primitives/SourceLink.js'
import { sourceLines } from '../../primitives/sourceLines.js'
import { tell } from '../../primitives/tell.js'
import { withRef } from '../../primitives/withRef.js'
import { speak } from '../../primitives/words.js'

export interface WebGenerationsProps extends Omit<ComponentProps<'div'>, 'children'> {
  /** Facts to state in place of the library's own, from `defineFacts()`. */
  facts?: Facts
  /** The language to speak. Without it: English, in the page's direction. */
  locale?: LocaleFor<'WebGenerations'>
}

const FACTS = [nextGeneration, underConstruction, awayFromCorporations, noSingleController, profitFromData]

/**
 * Compares Web 1.0, 2.0 and 3.0: what people can do, who controls it, and what becomes of data.
 * Renders a `<div>` element around a `<table>`.
 */
export const WebGenerations = /*#__PURE__*/ withRef(function WebGenerations({
  facts,
  locale,
  className,
  ...rest
}: WebGenerationsProps) {
  if (process.env.NODE_ENV !== 'production') checkFacts('WebGenerations', facts)
  const speech = speak('WebGenerations', en, locale)
  const { statements, generations, can, control, data, note } = speech.WebGenerations
  const told = { text: statements, facts, locale: speech }
  const state = (fact: Fact) => tell([fact], told)
  const web3 = (
    <>
      {generations.web3} <span data-part="status">{state(underConstruction)}</span>
    </>
  )
  return (
    <div {...rest} {...rootProps('WebGenerations', className, speech, locale)}>
      <Comparison
        caption={state(nextGeneration)}
        columns={[
          { id: 'web1', label: generations.web1 },
          { id: 'web2', label: generations.web2 },
          { id: 'web3', label: web3, highlighted: true },
        ]}
        rows={[
          { id: 'can', label: can.label, cells: [can.web1, can.web2, can.web3] },
          {
            id: 'control',
            label: control.label,
            cells: [control.web1, state(awayFromCorporations), state(noSingleController)],
          },
          { id: 'data', label: data.label, cells: [data.web1, state(profitFromData), data.web3] },
        ]}
      />
      {sourceLines(FACTS, told)}
      <p data-part="provenance">{fillNodes(note, { source: <SourceLink to={ethereumWeb3} /> })}</p>
    </div>
  )
})
