import type { Step } from '../../domain/interop/step.js'
import { interpolate } from '../../i18n/interpolate.js'
import { renderSeparator } from '../../ui/renderSeparator.js'
import { type AssetIndex, getChainName, type InteropMessages } from './assets.js'
import { formatStep } from './formatResult.js'
import { RelationIcon } from './RelationIcon.js'

export interface StepsProps {
  steps: readonly Step[]
  /** The networks of both assets. */
  chains: { held: string; wanted: string }
  find: AssetIndex['find']
  messages: InteropMessages
}

interface Phase {
  title: string
  isCrossing?: boolean
  steps: Step[]
}

/** Groups the steps by place: before the bridge, the bridge, and after it. Without a bridge there is one place. */
const getPhases = (
  steps: readonly Step[],
  { held, wanted }: StepsProps['chains'],
  messages: InteropMessages,
) => {
  const isCrossing = ({ kind }: Step) => kind === 'bridge' || kind === 'wait'
  const onChain = (chain: string) => interpolate(messages.onChain, { chain: getChainName(chain) }, messages)
  const first = steps.findIndex(isCrossing)
  const phases: Phase[] = [
    { title: onChain(held), steps: steps.slice(0, Math.max(0, first)) },
    { title: messages.betweenChains, isCrossing: true, steps: steps.filter(isCrossing) },
    { title: onChain(wanted), steps: steps.slice(Math.max(0, first)).filter((step) => !isCrossing(step)) },
  ]
  return phases.filter((phase) => phase.steps.length > 0)
}

/** The steps of a conversion, grouped by place, each with its risk. Renders a `<div>` element. */
export function Steps({ steps, chains, find, messages }: StepsProps) {
  const format = (step: Step) => ({ ...formatStep(step, find, messages), kind: step.kind })
  const note = (step: Step, text: string | undefined) =>
    text && (
      <>
        {renderSeparator(messages.fullStop + messages.sentenceSeparator)}
        <span data-part="step-note" data-risk={'risk' in step || undefined}>
          {'risk' in step && <RelationIcon icon="risk" />}
          <span data-ankr-reset="">{text}</span>
        </span>
      </>
    )
  const inOrder = steps.filter(({ kind }) => kind !== 'exchange')
  return (
    <div data-part="way">
      <p data-part="result-heading">{messages.steps}</p>
      <div data-part="phases">
        {getPhases(inOrder, chains, messages).map(({ title, isCrossing, steps }) => (
          <div key={title} data-part="phase" data-crossing={isCrossing}>
            <p data-part="phase-title">{title}</p>
            <ol data-part="steps" start={inOrder.indexOf(steps[0] as Step) + 1}>
              {steps.map((step) => {
                const { kind, text, note: noteText } = format(step)
                return (
                  <li key={`${text} ${noteText}`} data-part="step" data-kind={kind}>
                    {text}
                    {note(step, noteText)}
                  </li>
                )
              })}
            </ol>
          </div>
        ))}
      </div>
      {steps
        .filter(({ kind }) => kind === 'exchange')
        .map((step) => {
          const { text, note: noteText } = format(step)
          return (
            <p key={`${text} ${noteText}`} data-part="alternative">
              {text}
              {note(step, noteText)}
            </p>
          )
        })}
    </div>
  )
}
