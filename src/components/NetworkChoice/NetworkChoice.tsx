import type { ComponentProps } from 'react'
import { assertFacts } from '../../facts/assertFacts.js'
import type { FactProps } from '../../facts/factProps.js'
import { erc20OrBep20, usdtOtherLedger, usersChooseNetwork } from '../../facts/library/neutral.js'
import { resolveFacts } from '../../facts/overrides.js'
import { renderFactParagraph } from '../../facts/renderFacts.js'
import { formatNumber } from '../../i18n/formats.js'
import en from '../../i18n/locales/en/NetworkChoice.js'
import { interpolateNodes } from '../../i18n/renderMessage.js'
import { resolveMessages } from '../../i18n/resolveMessages.js'
import type { ComponentLocale, MessageOverrides } from '../../i18n/types.js'
import { forwardRefCompat } from '../../shared/forwardRefCompat.js'
import { getRootProps } from '../../shared/getRootProps.js'
import { type DetailProps, getLookProps, type SizeProps, type SurfaceProps } from '../../shared/look.js'
import { withInlineTerms } from '../../tooltip/withInlineTerms.js'
import { ComparisonTable } from '../../ui/ComparisonTable.js'
import { renderSeparator } from '../../ui/renderSeparator.js'
import { SourceLines } from '../../ui/SourceLines.js'
import { SourceLinks } from '../../ui/SourceLink.js'
import { networks } from './networks.js'

/** The glossary terms in the texts of `NetworkChoice`. */
export type NetworkChoiceTerm = keyof (typeof en)['glossary']

export interface NetworkChoiceProps
  extends Omit<ComponentProps<'div'>, 'children'>,
    FactProps,
    SurfaceProps,
    SizeProps,
    DetailProps {
  /** Defaults to English in the page's text direction. */
  locale?: ComponentLocale<'NetworkChoice', NetworkChoiceTerm>
  /** Your own words for labels, titles and headings. The sentences of facts cannot be replaced. */
  messages?: MessageOverrides<'NetworkChoice'>
}

const INTRO_FACTS = [usersChooseNetwork, erc20OrBep20]
const EXAMPLE_FACTS = [usdtOtherLedger]
/** The rows that `detail="brief"` omits. */
const TECHNICAL_ROWS = ['chain', 'standard', 'decimals']

/**
 * Explains the choice of a network by the example of one token on two networks. Neither is preferred.
 * Renders a `<div>` element that contains a `<table>`.
 */
export const NetworkChoice = /*#__PURE__*/ forwardRefCompat(function NetworkChoice({
  surface,
  size,
  detail,
  facts,
  now,
  disclaimer,
  showSource,
  locale,
  messages: overrides,
  className,
  ...rest
}: NetworkChoiceProps) {
  if (process.env.NODE_ENV !== 'production') assertFacts('NetworkChoice', facts)
  const messages = withInlineTerms(resolveMessages('NetworkChoice', en, locale, overrides))
  const texts = messages.NetworkChoice
  const factMessages = { sentences: texts.statements, facts, messages }
  const look = getLookProps('NetworkChoice', { surface, size, detail })
  return (
    <div {...rest} {...getRootProps('NetworkChoice', className, messages)} {...look}>
      {renderFactParagraph('intro', INTRO_FACTS, factMessages)}
      <ComparisonTable
        labelSeparator={messages.labelSeparator}
        caption={texts.caption}
        columns={networks.map(({ id }) => ({ id, label: texts.columns[id] }))}
        rows={[
          { id: 'network', label: texts.network.label, cells: networks.map(({ id }) => texts.network[id]) },
          {
            id: 'chain',
            label: texts.chain,
            cells: networks.map(({ id, chain }) => (
              <code key={id} data-part="code" translate="no">
                {chain}
              </code>
            )),
          },
          {
            id: 'standard',
            label: texts.standard.label,
            cells: networks.map(({ id }) => texts.standard[id]),
          },
          {
            id: 'fees',
            label: texts.fees,
            cells: networks.map(({ id, currency }) => (
              <span key={id} data-ankr-reset="" translate="no">
                {currency}
              </span>
            )),
          },
          {
            id: 'decimals',
            label: texts.decimals,
            cells: networks.map(({ id, decimals }) => (
              <data key={id} data-ankr-reset="" value={decimals} translate="no">
                {formatNumber(decimals, messages)}
              </data>
            )),
          },
          {
            id: 'issuer',
            label: texts.issuer.label,
            cells: networks.map(({ basis, issuer }) =>
              interpolateNodes(texts.issuer[basis], {
                issuer: (
                  <span data-ankr-reset="" translate="no">
                    {issuer}
                  </span>
                ),
              }),
            ),
          },
        ].filter(({ id }) => !look['data-detail'] || !TECHNICAL_ROWS.includes(id))}
      />
      <p data-part="crossing">
        <span data-part="crossing-label">
          {texts.crossing.label}
          {renderSeparator(messages.labelSeparator)}
        </span>
        <span data-part="crossing-text">{texts.crossing.both}</span>
      </p>
      {renderFactParagraph('example', EXAMPLE_FACTS, factMessages)}
      {resolveFacts(EXAMPLE_FACTS, facts).length > 0 && <p data-part="explanation">{texts.explanation}</p>}
      <SourceLines
        shownFacts={[...INTRO_FACTS, ...EXAMPLE_FACTS]}
        hasOwnNotes
        facts={facts}
        messages={messages}
        now={now}
        disclaimer={disclaimer}
        showSource={showSource}
      />
      {networks.map(({ id, sources }) => (
        <p key={id} data-part="source">
          {interpolateNodes(texts.sources[id], {
            source: <SourceLinks to={look['data-detail'] ? sources.slice(0, 1) : sources} />,
          })}
        </p>
      ))}
    </div>
  )
})
