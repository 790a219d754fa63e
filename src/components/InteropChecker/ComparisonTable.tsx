import type { Comparison } from '../../domain/interop/comparison.js'
import type { Token } from '../../domain/interop/token.js'
import { formatNumber } from '../../i18n/formats.js'
import { interpolate } from '../../i18n/interpolate.js'
import type { LocaleFormats } from '../../i18n/types.js'
import { getChainName, type InteropMessages, shortenAddress } from './assets.js'
import { formatIssuer } from './formatResult.js'
import { RelationIcon } from './RelationIcon.js'

export interface ComparisonTableProps {
  comparison: readonly Comparison[]
  held: Token
  wanted: Token
  messages: InteropMessages
  locale: LocaleFormats
}

const formatRelation = ({ aspect, relation, isBlocking }: Comparison, messages: InteropMessages): string => {
  const relations: Partial<Record<Comparison['relation'], string>> = messages.relations[aspect]
  const text = relations[relation] ?? relations.different ?? ''
  return isBlocking ? interpolate(messages.blocking, { relation: text }) : text
}

/** The comparison of both assets: a row for each aspect, with its relation between the values. Renders a `<table>` element. */
export function ComparisonTable({ comparison, held, wanted, messages, locale }: ComparisonTableProps) {
  const cell = (row: Comparison, side: 'held' | 'wanted') => {
    const text = {
      name: row[side],
      standard: row[side],
      network: getChainName(String(row[side])),
      contract: shortenAddress(String(row[side])),
      issuer: formatIssuer(side === 'held' ? held : wanted, messages),
      decimals: formatNumber(Number(row[side]), locale),
    }[row.aspect]
    return (
      <td key={`${side} ${text}`} data-part="side" data-side={side}>
        {text}
      </td>
    )
  }
  return (
    <table data-part="comparison" aria-label={messages.comparison}>
      <tbody data-ankr-reset="">
        {comparison.map((row) => {
          const relation = formatRelation(row, messages)
          return (
            <tr
              key={row.aspect}
              data-part="pair"
              data-aspect={row.aspect}
              data-blocking={row.isBlocking || undefined}
            >
              {cell(row, 'held')}
              <th key={relation} data-part="aspect" scope="row">
                <RelationIcon icon={row.relation} />
                {` ${relation} `}
              </th>
              {cell(row, 'wanted')}
            </tr>
          )
        })}
      </tbody>
    </table>
  )
}
