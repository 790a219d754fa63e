import { factAttributes } from '../../facts/overrides.js'
import type { Fact } from '../../facts/types.js'
import { getLineBreak, renderDefinition } from '../../tooltip/renderDefinition.js'
import type { BadgeMessages } from './formatCitation.js'

/** The definition that the tooltip shows: the statements of the facts, the line of the prop `disclaimer`, and the citation. */
export const renderMeaning = (
  facts: readonly Fact[],
  citation: string,
  caveat: string,
  { ChainNeutralBadge: { label, statements }, aside, labelSeparator, sentenceSeparator }: BadgeMessages,
) => {
  const [open, close] = aside.split('{text}') as [string, string]
  const lineBreak = getLineBreak(sentenceSeparator)
  return renderDefinition(
    <>
      {open + label + labelSeparator.trimEnd() + lineBreak + lineBreak}
      {facts.map((fact, index) => (
        <span key={fact.id} {...factAttributes(fact)}>
          {(index ? sentenceSeparator : '') + (statements as Readonly<Record<string, string>>)[fact.id]}
        </span>
      ))}
      {caveat + lineBreak}
      <span data-part="citation">{citation + close}</span>
    </>,
  )
}
