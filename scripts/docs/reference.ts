import { readFileSync } from 'node:fs'

const read = <Data>(file: string): Data => JSON.parse(readFileSync(`stories/docs/${file}`, 'utf8'))

interface PropReference {
  readonly name: string
  readonly type: string
  readonly default: string
  readonly description: string
}

export interface ComponentReference {
  readonly name: string
  readonly props: readonly PropReference[]
}

interface Reference {
  readonly components: readonly ComponentReference[]
  readonly customProperties: readonly string[]
  readonly shadowParts: readonly string[]
  readonly events: readonly { name: string; detail: readonly string[] }[]
}

interface Bench {
  readonly rounds: Readonly<Record<string, number>>
  readonly budgets: readonly { measure: string; budget: string; figure: string; met: boolean }[]
}

type Counts = Readonly<Record<string, number>>
type ScreenReader = Readonly<Record<string, { byLine: Counts; byKey: Counts }>>

/** The public names of the package, from the data of the Reference page. */
export const readReference = () => read<Reference>('reference.json')

/** The results of the last benchmark. */
export const readBench = () => read<Bench>('bench.json')

/** What a virtual screen reader reads of each component. */
export const readScreenReaderCounts = () => read<ScreenReader>('screenReaders.json')
