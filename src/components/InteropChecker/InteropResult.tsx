import type { InteropResult as Result } from '../../domain/interop/interopResult.js'
import type { Token } from '../../domain/interop/token.js'
import { interpolate } from '../../i18n/interpolate.js'
import { interpolateNodes } from '../../i18n/renderMessage.js'
import type { LocaleFormats } from '../../i18n/types.js'
import { KeyedText } from '../../ui/KeyedText.js'
import { SourceLinks } from '../../ui/SourceLink.js'
import { type AssetIndex, formatAssetName, getChainId, getSources, type InteropMessages } from './assets.js'
import { ComparisonTable } from './ComparisonTable.js'
import { formatReasons } from './formatResult.js'
import { Steps } from './Steps.js'

export interface InteropResultProps {
  result: Result
  held: Token
  wanted: Token
  find: AssetIndex['find']
  /** Whether to leave out the reasons and the steps. */
  isBrief: boolean
  messages: InteropMessages
  locale: LocaleFormats
}

/** The verdict in a polite live region, the comparison, the reasons and the steps. Renders a `<div>` element. */
export function InteropResult({
  result: { verdict, reasons, steps, comparison },
  held,
  wanted,
  find,
  isBrief,
  messages,
  locale,
}: InteropResultProps) {
  const hasSameName = reasons.some(({ code }) => code === 'SYMBOL_ONLY_MATCH')
  const names = { held: formatAssetName(held, messages), wanted: formatAssetName(wanted, messages) }
  const pair = interpolate(messages.pair, names, messages)
  const assets = new Map([
    [names.held, held],
    [names.wanted, wanted],
  ])
  return (
    <div data-part="result">
      <p data-part="verdict" role="status">
        <span key={pair} data-part="verdict-pair">
          {`${pair} `}
        </span>
        <KeyedText>
          {messages.verdicts[hasSameName && verdict === 'cross-chain' ? 'same-name' : verdict]}
        </KeyedText>
      </p>
      {comparison.length > 0 && (
        <ComparisonTable
          comparison={comparison}
          held={held}
          wanted={wanted}
          messages={messages}
          locale={locale}
        />
      )}
      {[...assets].map(([asset, token]) => (
        <p key={asset} data-part="asset-source">
          {interpolateNodes(messages.source, {
            asset,
            source: <SourceLinks to={getSources(token)} />,
          })}
        </p>
      ))}
      {!isBrief && (
        <>
          <p data-part="result-heading">{messages.why}</p>
          <ul data-part="reasons">
            {formatReasons(reasons, wanted, messages).map(({ code, text }) => (
              <li key={`${code} ${text}`} data-part="reason" data-code={code}>
                {text}
              </li>
            ))}
          </ul>
          {steps.length > 0 && (
            <Steps
              steps={steps}
              chains={{ held: getChainId(held.id), wanted: getChainId(wanted.id) }}
              find={find}
              messages={messages}
            />
          )}
        </>
      )}
      <p data-part="no-advice">{messages.noAdvice}</p>
    </div>
  )
}
