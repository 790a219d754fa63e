import type { ComponentProps } from 'react'
import { assertFacts } from '../../facts/assertFacts.js'
import type { FactProps } from '../../facts/factProps.js'
import { ethereumReadOnlyWeb, ethereumReadWriteOwnWeb } from '../../facts/glossarySources.js'
import {
  awayFromCorporations,
  nextGeneration,
  noSingleController,
  profitFromData,
  underConstruction,
} from '../../facts/library/web3.js'
import { resolveFacts } from '../../facts/overrides.js'
import { renderFacts } from '../../facts/renderFacts.js'
import { ethereumWeb3 } from '../../facts/sources.js'
import type { Fact } from '../../facts/types.js'
import en from '../../i18n/locales/en/WebGenerations.js'
import { interpolateNodes } from '../../i18n/renderMessage.js'
import { resolveMessages } from '../../i18n/resolveMessages.js'
import type { ComponentLocale, MessageOverrides } from '../../i18n/types.js'
import { forwardRefCompat } from '../../shared/forwardRefCompat.js'
import { getRootProps } from '../../shared/getRootProps.js'
import { getLookProps, type SizeProps, type SurfaceProps } from '../../shared/look.js'
import { ComparisonTable } from '../../ui/ComparisonTable.js'
import { Header } from '../../ui/Header.js'
import type { HeadingLevel } from '../../ui/Heading.js'
import { SourceLines } from '../../ui/SourceLines.js'
import { SourceLink } from '../../ui/SourceLink.js'
import { Abilities } from './Abilities.js'
import { Generation } from './Generation.js'
import { withCitation } from './withCitation.js'

export interface WebGenerationsProps
  extends Omit<ComponentProps<'div'>, 'children'>,
    FactProps,
    SurfaceProps,
    SizeProps {
  /**
   * A card for each generation with bars for read, write and own (`columns`), or a table.
   * @default 'columns'
   */
  layout?: (typeof LAYOUTS)[number]
  /** Adds a heading of this level, 1 to 6. Omit to render no heading. */
  headingLevel?: HeadingLevel
  /** Defaults to English in the page's text direction. */
  locale?: ComponentLocale<'WebGenerations'>
  /** Your own words for labels, titles and headings. The sentences of facts cannot be replaced. */
  messages?: MessageOverrides<'WebGenerations'>
}

const LAYOUTS = ['columns', 'table'] as const
const GENERATION_FACTS = [
  nextGeneration,
  underConstruction,
  awayFromCorporations,
  noSingleController,
  profitFromData,
]

/**
 * Compares Web 1.0, 2.0 and 3.0 by user abilities, control and use of data. Web 3.0 is dashed: it is still being built.
 * Renders a `<div>` element that contains a `<table>`.
 */
export const WebGenerations = /*#__PURE__*/ forwardRefCompat(function WebGenerations({
  surface,
  size,
  layout,
  headingLevel,
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
  const look = getLookProps('WebGenerations', { surface, size, layout }, LAYOUTS)
  const messages = resolveMessages('WebGenerations', en, locale, overrides)
  const { title, caption, statements, generations, can, abilities, control, data, notStated, note } =
    messages.WebGenerations
  const factMessages = { sentences: statements, facts, messages }
  const renderFact = (fact: Fact) =>
    resolveFacts([fact], facts).length > 0 && renderFacts([fact], factMessages)
  const renderCell = (fact: Fact) => renderFact(fact) || <span data-part="not-stated">{notStated}</span>
  const renderAbilities = (id: keyof typeof generations, count: number) =>
    look['data-layout'] ? (
      can[id]
    ) : (
      <Abilities words={abilities} count={count} separator={messages.listSeparator} />
    )
  return (
    <div {...rest} {...getRootProps('WebGenerations', className, messages)} {...look}>
      <Header
        component="WebGenerations"
        level={headingLevel}
        title={title}
        intro={renderFact(nextGeneration)}
      />
      <ComparisonTable
        labelSeparator={messages.labelSeparator}
        caption={caption}
        columns={[
          { id: 'web1', label: <Generation name={generations.web1} aside={messages.aside} /> },
          { id: 'web2', label: <Generation name={generations.web2} aside={messages.aside} /> },
          {
            id: 'web3',
            label: (
              <Generation
                name={generations.web3}
                status={renderFact(underConstruction)}
                aside={messages.aside}
              />
            ),
            highlighted: true,
          },
        ]}
        rows={[
          {
            id: 'can',
            label: can.label,
            cells: [renderAbilities('web1', 1), renderAbilities('web2', 2), renderAbilities('web3', 3)],
          },
          {
            id: 'control',
            label: control.label,
            cells: [
              withCitation(control.web1, ethereumReadOnlyWeb, messages),
              renderCell(awayFromCorporations),
              renderCell(noSingleController),
            ],
          },
          {
            id: 'data',
            label: data.label,
            cells: [
              withCitation(data.web1, ethereumReadOnlyWeb, messages),
              renderCell(profitFromData),
              withCitation(data.web3, ethereumReadWriteOwnWeb, messages),
            ],
          },
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
