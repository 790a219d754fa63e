import { formats } from './formats.js'

/** A row of numbers with labels and bars. `openBar` explains the last bar, which is drawn open. */
export const DecentralizationStats = {
  /** The label of a statistic, or the sentence of a statement. */
  statements: {
    'nodes-launched': 'nodes launched',
    'chains-supported': 'Proof-of-Stake blockchains supported',
    'independent-data-centers': 'Ankr’s nodes run in independent, third-party data centres.',
    'multiple-locations': 'Ankr’s nodes are in multiple geographic locations.',
    'no-public-cloud': 'Ankr says it never uses centralized public cloud providers.',
  },
  /** The labels of statements. */
  labels: {
    'independent-data-centers': 'Independent data centres',
    'multiple-locations': 'Multiple locations',
    'no-public-cloud': 'No public cloud',
  },
  /** Our notes beside the statistics. */
  notes: {
    'nodes-launched': 'Launched worldwide. Not the number running today.',
    'chains-supported': 'In a thriving ecosystem, as Ankr puts it.',
  },
  /** The date of a statistic, after its label. `{date}`: a month. */
  asOf: ', as of {date}',
  /** In place of a statistic that is older than `maxAgeDays`. `{date}`: its month. */
  withheld: 'This site does not show the number, because it dates from {date}.',
  /** What a bar represents. `{count}`: a number. */
  bar: 'Each bar stands for {count}.',
  openBar: 'The open bar stands for “over”.',
}

export default { ...formats, DecentralizationStats }
