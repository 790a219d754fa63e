import type { Token } from '../../interop/tokens.js'
import type { InteropResult } from '../../interop/types.js'
import type { Words } from './assets.js'
import { reasonsInWords, stepInWords } from './wording.js'

export interface AnswerProps {
  result: InteropResult
  wanted: Token
  assets: readonly Token[]
  words: Words
}

/** The verdict, announced politely when it changes; why; and what it would take. */
export function Answer({ result: { verdict, reasons, steps }, wanted, assets, words }: AnswerProps) {
  const sameName = reasons.some(({ code }) => code === 'SYMBOL_ONLY_MATCH')
  const way = steps.filter(({ kind }) => kind !== 'exchange')
  const instead = steps
    .filter(({ kind }) => kind === 'exchange')
    .map((step) => stepInWords(step, assets, words))
  return (
    <div data-part="answer">
      <p data-part="verdict" role="status">
        {words.verdicts[sameName && verdict === 'cross-chain' ? 'same-name' : verdict]}
      </p>
      <div data-part="columns">
        <div data-part="column">
          <p data-part="column-title">{words.why}</p>
          <ul data-part="reasons">
            {reasonsInWords(reasons, wanted, words).map(({ code, text }) => (
              <li key={code} data-part="reason" data-code={code}>
                {text}
              </li>
            ))}
          </ul>
        </div>
        {steps.length > 0 && (
          <div data-part="column">
            <p data-part="column-title">{words.steps}</p>
            <ol data-part="steps">
              {way.map((step, index) => {
                const { text, note } = stepInWords(step, assets, words)
                return (
                  // The steps of one answer stand in their order.
                  // biome-ignore lint/suspicious/noArrayIndexKey: two steps may be of one kind
                  <li key={index} data-part="step" data-kind={step.kind}>
                    {text}
                    {note && <span data-part="note">{note}</span>}
                  </li>
                )
              })}
            </ol>
            {instead.map(({ text, note }) => (
              <p key={text} data-part="instead">
                {text}. <span data-part="note">{note}</span>
              </p>
            ))}
          </div>
        )}
      </div>
    </div>
  )
}
