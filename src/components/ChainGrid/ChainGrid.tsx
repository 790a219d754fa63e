import type { ComponentProps, ReactNode } from 'react'
import type { Chain, ChainOrder } from '../../domain/chains/index.js'
import { chains as sdkChains } from '../../domain/interop/chains.js'
import { assertFacts } from '../../facts/assertFacts.js'
import type { FactProps } from '../../facts/factProps.js'
import { noChainPromoted, onePlatformMultipleChains } from '../../facts/library/neutral.js'
import { renderFactParagraph } from '../../facts/renderFacts.js'
import { formatNumber } from '../../i18n/formats.js'
import { isolate } from '../../i18n/interpolate.js'
import en from '../../i18n/locales/en/ChainGrid.js'
import { interpolateNodes } from '../../i18n/renderMessage.js'
import { resolveMessages } from '../../i18n/resolveMessages.js'
import type { ComponentLocale, MessageOverrides } from '../../i18n/types.js'
import { forwardRefCompat } from '../../shared/forwardRefCompat.js'
import { getRootProps } from '../../shared/getRootProps.js'
import { type DetailProps, getLookProps, type SizeProps, type SurfaceProps } from '../../shared/look.js'
import { SourceLines } from '../../ui/SourceLines.js'
import { SdkLink } from './SdkLink.js'
import { isShowable, sortForDisplay } from './sortForDisplay.js'

/** A chain to show: its CAIP-2 id, its name, and a logo of one color, drawn in `currentColor`. */
export type GridChain = Chain<ReactNode>

/** Alphabetical in the reader's language, or rotated each day, by a day that you pass. */
export type GridOrder = ChainOrder

export interface ChainGridProps
  extends Omit<ComponentProps<'div'>, 'children'>,
    FactProps,
    SurfaceProps,
    SizeProps,
    DetailProps {
  /**
   * The chains to show. The order of the array has no effect.
   * @default the main networks of the public SDK `@ankr.com/ankr.js`, with its version on screen
   */
  chains?: readonly GridChain[]
  /**
   * The order of the chains. No order prefers a chain. `rotateBy` is a `Date` or a day `YYYY-MM-DD`. You pass it, so that
   * server and browser render the same order.
   * @default 'alphabetical'
   */
  order?: GridOrder
  /**
   * A framed grid of equal cells, or names in lines of text.
   * @default 'grid'
   */
  layout?: (typeof LAYOUTS)[number]
  /**
   * Whether to show the logos of `chains`. A chain without a logo has a bar, which is the same for all.
   * @default true
   */
  showLogos?: boolean
  /** Defaults to English in the page's text direction. */
  locale?: ComponentLocale<'ChainGrid'>
  /** Your own words for labels, titles and headings. The sentences of facts cannot be replaced. */
  messages?: MessageOverrides<'ChainGrid'>
}

const LAYOUTS = ['grid', 'strip'] as const
const NEUTRALITY_FACTS = [onePlatformMultipleChains, noChainPromoted]

/** The column of the note in each grid, so that it fills the last row: see `ChainGrid.css`. */
const getNoteColumns = (count: number) => ({
  'data-column-of-2': (count % 2) + 1,
  'data-column-of-4': (count % 4) + 1,
  'data-column-of-5': (count % 5) + 1,
})

/**
 * Lists chains in equal cells and a neutral order, and shows the name of the order. No chain can be promoted.
 * Renders a `<div>` element that contains a `<ul>`.
 */
export const ChainGrid = /*#__PURE__*/ forwardRefCompat(function ChainGrid({
  chains: chainsProp = sdkChains,
  order = 'alphabetical',
  showLogos = true,
  surface,
  size,
  layout,
  detail,
  facts,
  now,
  disclaimer,
  showSource,
  locale,
  messages: overrides,
  className,
  ...rest
}: ChainGridProps) {
  if (process.env.NODE_ENV !== 'production') assertFacts('ChainGrid', facts)
  const isRefused = process.env.NODE_ENV === 'production' && !isShowable(chainsProp)
  const chains: readonly GridChain[] = isRefused ? sdkChains : chainsProp
  const messages = resolveMessages('ChainGrid', en, locale, overrides)
  const texts = messages.ChainGrid
  const { shown, by } = sortForDisplay(chains, order, { alphabet: messages.alphabet })
  const factMessages = { sentences: texts.statements, facts, messages }
  const look = getLookProps('ChainGrid', { surface, size, layout, detail }, LAYOUTS)
  const showIds = !look['data-layout'] && !look['data-detail']
  return (
    <div {...rest} {...getRootProps('ChainGrid', className, messages)} {...look}>
      {renderFactParagraph('intro', NEUTRALITY_FACTS, factMessages)}
      <div data-part="chain-container">
        {/* biome-ignore lint/a11y/noRedundantRoles: Safari drops list semantics under `list-style: none` (https://bugs.webkit.org/show_bug.cgi?id=170179) */}
        <ul data-part="chain-list" role="list">
          {shown.map(({ id, name, logo }) => (
            <li key={id} data-part="chain" data-chain={id}>
              {showLogos && logo !== undefined && logo !== null ? (
                <span data-part="logo" aria-hidden="true">
                  {logo}
                </span>
              ) : null}
              <span data-part="name" translate="no">
                <bdi data-ankr-reset="">{name}</bdi>
              </span>
              {showIds && (
                <span data-part="id" translate="no">
                  {` ${id}`}
                </span>
              )}
            </li>
          ))}
        </ul>
        <p data-part="order-note" {...getNoteColumns(shown.length)}>
          {texts.order[by]}
        </p>
      </div>
      <p data-part="source">
        {interpolateNodes(chains === sdkChains ? texts.shown : texts.chosen, {
          count: isolate(formatNumber(shown.length, messages), messages),
          source: <SdkLink />,
        })}
      </p>
      <SourceLines
        shownFacts={NEUTRALITY_FACTS}
        facts={facts}
        messages={messages}
        now={now}
        disclaimer={disclaimer}
        showSource={showSource}
      />
    </div>
  )
})
