import type { ComponentProps } from 'react'
import { assertFacts } from '../../facts/assertFacts.js'
import type { FactProps } from '../../facts/factProps.js'
import {
  awayFromCorporations,
  nextGeneration,
  noSingleController,
  profitFromData,
  underConstruction,
} from '../../facts/library/web3.js'
import { renderFacts } from '../../facts/renderFacts.js'
import { ethereumWeb3 } from '../../facts/sources.js'
import type { Fact } from '../../facts/types.js'
import en from '../../i18n/locales/en/WebGenerations.js'
import { interpolateNodes } from '../../i18n/renderMessage.js'
import { resolveMessages } from '../../i18n/resolveMessages.js'
import type { ComponentLocale, MessageOverrides } from '../../i18n/types.js'
import { forwardRefCompat } from '../../shared/forwardRefCompat.js'
import { getRootProps } from '../../shared/getRootProps.js'
import { ComparisonTable } from '../../ui/ComparisonTable.js'
import { renderSeparator } from '../../ui/renderSeparator.js'
import { SourceLines } from '../../ui/SourceLines.js'
import { SourceLink } from '../../ui/SourceLink.js'

export interface WebGenerationsProps extends Omit<ComponentProps<'div'>, 'children'>, FactProps {
  /** Defaults to English in the page's text direction. */
  locale?: ComponentLocale<'WebGenerations'>
  /** Your own words for labels, titles and headings. The sentences of facts cannot be replaced. */
  messages?: MessageOverrides<'WebGenerations'>
}

const GENERATION_FACTS = [
  nextGeneration,
  underConstruction,
  awayFromCorporations,
  noSingleController,
  profitFromData,
]

/**
 * Compares Web 1.0, 2.0 and 3.0 by user abilities, control and use of data.
 * Renders a `<div>` element that contains a `<table>`.
 */
export const WebGenerations = /*#__PURE__*/ forwardRefCompat(function WebGenerations({
  facts,
  now,
  disclaimer,
  showSource,
  locale,
  messages: overrides,
  className,
  ...rest
}: WebGenerationsProps) {
  if (process.env.NODE_ENV !== 'production') assertFacts('WebGenerations', facts)
  const messages = resolveMessages('WebGenerations', en, locale, overrides)
  const { statements, generations, can, control, data, note } = messages.WebGenerations
  const factMessages = { sentences: statements, facts, messages }
  const state = (fact: Fact) => renderFacts([fact], factMessages)
  const web3 = (
    <>
      {generations.web3}
      {renderSeparator(' (')}
      <span data-part="status">{state(underConstruction)}</span>
      {renderSeparator(')')}
    </>
  )
  return (
    <div {...rest} {...getRootProps('WebGenerations', className, messages)}>
      <ComparisonTable
        labelSeparator={messages.labelSeparator}
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
      <SourceLines
        shownFacts={GENERATION_FACTS}
        facts={facts}
        messages={messages}
        now={now}
        disclaimer={disclaimer}
        showSource={showSource}
      />
      <p data-part="source">{interpolateNodes(note, { source: <SourceLink to={ethereumWeb3} /> })}</p>
    </div>
  )
})
