import { fill } from '../../locales/format.js'
import { Nodes } from './Nodes.js'
import type { Outcome } from './outcome.js'
import { VerdictIcon } from './VerdictIcon.js'
import type { FieldId, Speaker, Words } from './words.js'

export interface FieldProps {
  id: FieldId
  outcome: Outcome
  words: Words
  say: Speaker
}

/** One network: its name, its nodes, and whether those that are up can carry the load. */
export function Field({ id, outcome, words, say }: FieldProps) {
  const { nodes, up, load, verdict } = outcome
  const field = words.fields[id]
  const providers = say.providers(outcome.providers)
  return (
    <div data-part="field">
      <p data-part="name">
        <strong data-part="label">{field}</strong> <span data-part="providers">{providers}</span>
      </p>
      <Nodes
        nodes={nodes}
        label={fill(words.picture, {
          field,
          providers,
          all: say.number(nodes.length),
          up: say.number(up),
          down: say.number(nodes.length - up),
        })}
      />
      <p data-part="verdict" data-verdict={verdict}>
        <VerdictIcon of={verdict} />
        <span data-part="label">{fill(words.verdict[verdict], { load: say.times(load ?? 0) })}</span>
      </p>
    </div>
  )
}
