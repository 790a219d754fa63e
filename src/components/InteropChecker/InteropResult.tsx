import type { Token } from '../../domain/interop/tokens.js'
import type { InteropResult as Result } from '../../domain/interop/types.js'
import type { InteropMessages } from './assets.js'
import { formatReasons, formatStep } from './formatResult.js'

export interface InteropResultProps {
  result: Result
  wanted: Token
  assets: readonly Token[]
  messages: InteropMessages
}

/** The verdict, announced politely when it changes; why; and what it would take. */
export function InteropResult({
  result: { verdict, reasons, steps },
  wanted,
  assets,
  messages,
}: InteropResultProps) {
  const sameName = reasons.some(({ code }) => code === 'SYMBOL_ONLY_MATCH')
  const way = steps.filter(({ kind }) => kind !== 'exchange')
  const instead = steps
    .filter(({ kind }) => kind === 'exchange')
    .map((step) => formatStep(step, assets, messages))
  return (
    <div data-part="result">
      <p data-part="verdict" role="status">
        {messages.verdicts[sameName && verdict === 'cross-chain' ? 'same-name' : verdict]}
      </p>
      <div data-part="result-columns">
        <div data-part="result-column">
          <p data-part="result-heading">{messages.why}</p>
          <ul data-part="reasons">
            {formatReasons(reasons, wanted, messages).map(({ code, text }) => (
              <li key={code} data-part="reason" data-code={code}>
                {text}
              </li>
            ))}
          </ul>
        </div>
        {steps.length > 0 && (
          <div data-part="result-column">
            <p data-part="result-heading">{messages.steps}</p>
            <ol data-part="steps">
              {way.map((step, index) => {
                const { text, note } = formatStep(step, assets, messages)
                return (
                  // The steps of one answer stand in their order.
                  // biome-ignore lint/suspicious/noArrayIndexKey: two steps may be of one kind
                  <li key={index} data-part="step" data-kind={step.kind}>
                    {text}
                    {note && <span data-part="step-note">{note}</span>}
                  </li>
                )
              })}
            </ol>
            {instead.map(({ text, note }) => (
              <p key={text} data-part="alternative">
                {text}. <span data-part="step-note">{note}</span>
              </p>
            ))}
          </div>
        )}
      </div>
    </div>
  )
}
