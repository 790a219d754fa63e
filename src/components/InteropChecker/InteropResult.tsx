import type { InteropAnswer } from '../../domain/interop/interopResult.js'
import type { Token } from '../../domain/interop/token.js'
import { interpolate } from '../../i18n/formats.js'
import { KeyedText } from '../../ui/KeyedText.js'
import { renderSeparator } from '../../ui/renderSeparator.js'
import { type AssetIndex, formatAssetName, type InteropMessages } from './assets.js'
import { formatReasons, formatStep } from './formatResult.js'

export interface InteropResultProps {
  result: InteropAnswer
  held: Token
  wanted: Token
  find: AssetIndex['find']
  messages: InteropMessages
}

/** The verdict in a polite live region, the reasons and the steps. Renders a `<div>` element. */
export function InteropResult({
  result: { verdict, reasons, steps },
  held,
  wanted,
  find,
  messages,
}: InteropResultProps) {
  const hasSameName = reasons.some(({ code }) => code === 'SYMBOL_ONLY_MATCH')
  const pair = interpolate(messages.pair, {
    held: formatAssetName(held, messages),
    wanted: formatAssetName(wanted, messages),
  })
  const formattedSteps = steps.map((step, index) => {
    const { text, note } = formatStep(step, find, messages)
    return { kind: step.kind, text, note, key: `${index} ${text} ${note}` }
  })
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
      <div data-part="result-columns">
        <div data-part="result-column">
          <p data-part="result-heading">{messages.why}</p>
          <ul data-part="reasons">
            {formatReasons(reasons, wanted, messages).map(({ code, text }) => (
              <li key={`${code} ${text}`} data-part="reason" data-code={code}>
                {text}
              </li>
            ))}
          </ul>
        </div>
        {steps.length > 0 && (
          <div data-part="result-column">
            <p data-part="result-heading">{messages.steps}</p>
            <ol data-part="steps">
              {formattedSteps
                .filter(({ kind }) => kind !== 'exchange')
                .map(({ kind, text, note, key }) => (
                  <li key={key} data-part="step" data-kind={kind}>
                    {text}
                    {note && (
                      <>
                        {renderSeparator('. ')}
                        <span data-part="step-note">{note}</span>
                      </>
                    )}
                  </li>
                ))}
            </ol>
            {formattedSteps
              .filter(({ kind }) => kind === 'exchange')
              .map(({ text, note, key }) => (
                <p key={key} data-part="alternative">
                  {text}. <span data-part="step-note">{note}</span>
                </p>
              ))}
          </div>
        )}
      </div>
      <p data-part="no-advice">{messages.noAdvice}</p>
    </div>
  )
}
