import type { PluralForms } from '../../plurals.js'
import { formats } from './formats.js'
import { nakamotoCoefficient } from './terms.js'

/** The messages of the controls, node grids and figures of `ResilienceExplorer`. */
export const ResilienceScenarios = {
  fields: { concentrated: 'Concentrated', distributed: 'Spread' },
  providers: { one: '{count} provider', other: '{count} providers' } as PluralForms,
  picture: '{field}: {all} nodes held by {providers}. {up} up, {down} down.',
  percent: '{value}%',
  times: '×{value}',
  scenario: 'What fails',
  failureCount: { label: 'Providers that fail', options: ['None', 'One', 'Two', 'Three'] },
  failureOrder: {
    label: 'First to fail',
    options: { largest: 'Largest', second: 'Second largest', smallest: 'Smallest' },
  },
  spareCapacity: 'Spare capacity',
  when: {
    largest: [
      'When the largest provider fails',
      'When the two largest providers fail',
      'When the three largest providers fail',
    ],
    second: [
      'When the second-largest provider fails',
      'When the second- and third-largest providers fail',
      'When the second- to fourth-largest providers fail',
    ],
    smallest: [
      'When the smallest provider fails',
      'When the two smallest providers fail',
      'When the three smallest providers fail',
    ],
  },
  up: '{up} of {all}',
  result: {
    none: 'While every provider is up, all {all} nodes serve, whoever holds them.',
    most: '{when}, {concentrated} nodes stay up if one holds most of them, and {distributed} if {count} share them.',
    other:
      '{when}, {concentrated} nodes stay up if they are concentrated, and {distributed} if they are spread.',
  },
  load: {
    carried: '{field}: each node left carries {load} times its load. With {spareCapacity} to spare, it can.',
    overloaded:
      '{field}: each node left would have to carry {load} times its load. With {spareCapacity} to spare, it cannot.',
    nobody: '{field}: no node is left to carry the load.',
  },
  verdict: {
    carried: 'Can carry the load, {load}',
    overloaded: 'Overloaded, {load}',
    nobody: 'No node left',
  },
  table: {
    summary: 'The same in figures',
    caption: '{when}, with {spareCapacity} to spare',
    whole: 'While every provider is up',
    providers: 'Providers',
    largest: 'Share of the largest',
    up: 'Nodes still up, of {all}',
    load: 'Load on each of them',
    serves: 'Can they carry it?',
    nakamoto: 'How few hold more than half: the [Nakamoto coefficient](nakamoto-coefficient)',
    effective: 'Effective providers: as many equal ones',
    yes: 'Yes',
    no: 'No',
    nobody: 'None left',
  },
}

export default {
  ...formats,
  ResilienceScenarios,
  glossary: { 'nakamoto-coefficient': nakamotoCoefficient },
}
