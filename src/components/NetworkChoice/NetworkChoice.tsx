import type { ComponentProps } from 'react'
import type { Facts } from '../../content/defineFacts.js'
import { erc20OrBep20, usdtOtherLedger, usersChooseNetwork } from '../../content/facts/neutral.js'
import en from '../../locales/en/NetworkChoice.js'
import { formatNumber } from '../../locales/format.js'
import type { LocaleFor } from '../../locales/types.js'
import { Comparison } from '../../primitives/Comparison.js'
import { checkFacts } from '../../primitives/checkFacts.js'
import { explaining } from '../../primitives/explaining.js'
import { fillNodes } from '../../primitives/rich.js'
import { rootProps } from '../../primitives/root.js'
import { SourceLink } from '../../primitives/SourceLink.js'
import { sourceLines } from '../../primitives/sourceLines.js'
import { tell } from '../../primitives/tell.js'
import { withRef } from '../../primitives/withRef.js'
import { speak } from '../../primitives/words.js'
import { networks } from './networks.js'

/** The terms its words explain. */
export type NetworkTerm = keyof (typeof en)['glossary']

export interface NetworkChoiceProps extends Omit<ComponentProps<'div'>, 'children'> {
  /** Facts to state in place of the library's own, from `defineFacts()`. */
  facts?: Facts
  /** The language to speak. Without it: English, in the page's direction. */
  locale?: LocaleFor<'NetworkChoice', NetworkTerm>
}

const QUESTION = [usersChooseNetwork, erc20OrBep20]
const EXAMPLE = [usdtOtherLedger]

/**
 * Says what the choice of a network means, by the example of one token on two networks, neither of them preferred.
 * Renders a `<div>` element around a `<table>`.
 */
export const NetworkChoice = /*#__PURE__*/ withRef(function NetworkChoice({
  facts,
  locale,
  className,
  ...rest
}: NetworkChoiceProps) {
  if (process.env.NODE_ENV !== 'production') checkFacts('NetworkChoice', facts)
  const speech = explaining(speak('NetworkChoice', en, locale))
  const words = speech.NetworkChoice
  const told = { text: words.statements, facts, locale: speech }
  return (
    <div {...rest} {...rootProps('NetworkChoice', className, speech, locale)}>
      <p data-part="lead">{tell(QUESTION, told)}</p>
      <Comparison
        caption={words.caption}
        columns={networks.map(({ id }) => ({ id, label: words.columns[id] }))}
        rows={[
          { id: 'network', label: words.network.label, cells: networks.map(({ id }) => words.network[id]) },
          {
            id: 'chain',
            label: words.chain,
            cells: networks.map(({ id, chain }) => (
              <code key={id} data-part="code" translate="no">
                {chain}
              </code>
            )),
          },
          {
            id: 'standard',
            label: words.standard.label,
            cells: networks.map(({ id }) => words.standard[id]),
          },
          {
            id: 'fees',
            label: words.fees,
            cells: networks.map(({ id, currency }) => (
              <span key={id} data-part="" translate="no">
                {currency}
              </span>
            )),
          },
          {
            id: 'decimals',
            label: words.decimals,
            cells: networks.map(({ id, decimals }) => (
              <data key={id} data-part="" value={decimals} translate="no">
                {formatNumber(decimals, speech)}
              </data>
            )),
          },
          {
            id: 'issuer',
            label: words.issuer.label,
            cells: networks.map(({ basis, issuer }) =>
              fillNodes(words.issuer[basis], {
                issuer: (
                  <span data-part="" translate="no">
                    {issuer}
                  </span>
                ),
              }),
            ),
          },
          { id: 'crossing', label: words.crossing.label, cells: networks.map(() => words.crossing.both) },
        ]}
      />
      <p data-part="example">{tell(EXAMPLE, told)}</p>
      {sourceLines([...QUESTION, ...EXAMPLE], told)}
      {networks.map(({ id, source }) => (
        <p key={id} data-part="provenance">
          {fillNodes(words.sources[id], { source: <SourceLink to={source} /> })}
        </p>
      ))}
    </div>
  )
})
