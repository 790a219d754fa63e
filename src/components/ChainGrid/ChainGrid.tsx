import type { ComponentProps, ReactNode } from 'react'
import type { Chain, ChainOrder } from '../../chains/index.js'
import type { Facts } from '../../content/defineFacts.js'
import { chainsSupported } from '../../content/facts/decentralization.js'
import { noChainPromoted, onePlatformManyChains } from '../../content/facts/neutral.js'
import { chainsSource, chains as named } from '../../interop/chains.js'
import en from '../../locales/en/ChainGrid.js'
import { fill, formatFigure, formatNumber } from '../../locales/format.js'
import type { LocaleFor } from '../../locales/types.js'
import { checkFacts } from '../../primitives/checkFacts.js'
import { figured } from '../../primitives/figured.js'
import { fillNodes } from '../../primitives/rich.js'
import { rootProps } from '../../primitives/root.js'
import { sourceLines } from '../../primitives/sourceLines.js'
import { resolve, stated } from '../../primitives/stated.js'
import { tell } from '../../primitives/tell.js'
import { withRef } from '../../primitives/withRef.js'
import { speak } from '../../primitives/words.js'
import { markOf } from './markOf.js'
import { neutral } from './neutral.js'

/** A chain to show: its CAIP-2 id, its name, and a mark of one colour, drawn in `currentColor`. */
export type GridChain = Chain<ReactNode>

/** Alphabetical in the reader's language, or turned on from day to day, by a day that you name. */
export type GridOrder = ChainOrder

export interface ChainGridProps extends Omit<ComponentProps<'div'>, 'children'> {
  /**
   * The chains to show, in any order: their order here makes no difference.
   * @default the main networks of the public SDK `@ankr.com/ankr.js`, with its version on screen
   */
  chains?: readonly GridChain[]
  /**
   * The order they stand in, which prefers none of them. A day to rotate by is passed in, so that server and browser
   * agree: a `Date`, or a day `YYYY-MM-DD`.
   * @default 'alphabetical'
   */
  order?: GridOrder
  /**
   * Whether each chain has a mark: its own, or else its initial.
   * @default true
   */
  marks?: boolean
  /** Facts to state in place of the library's own, from `defineFacts()`. */
  facts?: Facts
  /** The language to speak. Without it: English, in the page's direction. */
  locale?: LocaleFor<'ChainGrid'>
}

const NEUTRAL = [onePlatformManyChains, noChainPromoted]

/**
 * Lists chains in equal cells and a neutral order, and says which order that is. None of them can be put forward.
 * Renders a `<div>` element around a `<ul>`.
 */
export const ChainGrid = /*#__PURE__*/ withRef(function ChainGrid({
  chains = named,
  order = 'alphabetical',
  marks = true,
  facts: all,
  locale,
  className,
  ...rest
}: ChainGridProps) {
  if (process.env.NODE_ENV !== 'production') checkFacts('ChainGrid', all)
  const facts = figured(all)
  const speech = speak('ChainGrid', en, locale)
  const words = speech.ChainGrid
  const { shown, by } = neutral(chains, order, { alphabet: speech.alphabet })
  const told = { text: words.statements, facts, locale: speech }
  const supported = resolve(chainsSupported, facts)
  return (
    <div {...rest} {...rootProps('ChainGrid', className, speech, locale)}>
      <p data-part="lead">{tell(NEUTRAL, told)}</p>
      <div data-part="frame">
        {/* biome-ignore lint/a11y/noRedundantRoles: without markers Safari takes it for no list */}
        <ul data-part="chains" role="list">
          {shown.map(({ id, name, mark }) => (
            <li key={id} data-part="chain" data-chain={id}>
              {marks ? markOf(name, mark) : null}
              <span data-part="name" translate="no">
                <bdi data-part="">{name}</bdi>
              </span>
            </li>
          ))}
        </ul>
      </div>
      <p data-part="order">{words.order[by]}</p>
      {supported.figure && (
        <p data-part="figure" {...stated(supported)}>
          {fill(words.statements['chains-supported'], { figure: formatFigure(supported.figure, speech) })}
        </p>
      )}
      {sourceLines([...NEUTRAL, chainsSupported], told)}
      <p data-part="provenance">
        {fillNodes(chains === named ? words.shown : words.chosen, {
          count: formatNumber(shown.length, speech),
          source: <Sdk />,
        })}
      </p>
    </div>
  )
})

const Sdk = () => (
  <a
    data-part="link"
    translate="no"
    href={`https://www.npmjs.com/package/${chainsSource.package}/v/${chainsSource.version}`}
  >
    <bdi data-part="">
      {chainsSource.package} {chainsSource.version}
    </bdi>
  </a>
)
