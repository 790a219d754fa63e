import result from './bench.json' with { type: 'json' }

export type Result = typeof result
export type Variant = Result['variants'][number]
export type Figures = Variant['figures']

export const bench = result
export const hand = result.variants.find(({ name }) => name === 'hand')?.figures as Figures

/** How often each part of the benchmark was measured. */
export const rounds = Object.entries(result.rounds)
  .map((entry) => entry.join(' '))
  .join(', ')

export const kib = (bytes: number): string => (bytes / 1024).toFixed(1)
export const times = (ratio: number): string => `${ratio.toFixed(2)}×`

/** The figures of `n` terms. */
export const terms = (figures: Figures, n: number): Figures['terms'][number] =>
  figures.terms.find((run) => run.n === n) as Figures['terms'][number]
