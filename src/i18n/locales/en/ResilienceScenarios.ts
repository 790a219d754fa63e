import type { PluralForms } from '../../plurals.js'
import { formats } from './formats.js'
import { nakamotoCoefficient, publicCloud } from './terms.js'

/** The messages of `ResilienceExplorer` that its island renders. */
export const ResilienceScenarios = {
  statements: {
    'independent-data-centers': 'Ankr’s nodes run in independent, third-party data centres.',
    'multiple-locations': 'Ankr’s nodes are in multiple geographic locations.',
    'no-public-cloud': 'Ankr says it never uses centralized [public cloud](public-cloud) providers.',
    'others-centralized':
      'Other API providers, Ankr says, typically use a centralized service, AWS for example.',
  },
  illustration: 'This is an illustration. It shows neither Ankr’s network nor any other provider’s.',
  fields: { concentrated: 'Concentrated', distributed: 'Spread out' },
  /** Beside one of `fields`, so it has little room: "provider", not "hosting provider". It also completes `picture`. */
  providers: { one: '{count} provider', other: '{count} providers' } as PluralForms,
  /** The name of the drawing for screen readers. `{field}`: one of `fields`. `{providers}`: one of `providers`. `{all}`, `{up}`, `{down}`: numbers. */
  picture: '{field}: {all} nodes hosted by {providers}. {up} running, {down} down.',
  percent: '{value}%',
  times: '×{value}',
  failureCount: { label: 'Number of hosting providers that fail', options: ['None', 'One', 'Two', 'Three'] },
  failureOrder: {
    label: 'Which fails first',
    options: { largest: 'Largest', second: 'Second largest', smallest: 'Smallest' },
  },
  spareCapacity: 'Spare capacity per node',
  when: {
    largest: [
      'When the largest hosting provider fails',
      'When the two largest hosting providers fail',
      'When the three largest hosting providers fail',
    ],
    second: [
      'When the second-largest hosting provider fails',
      'When the second- and third-largest hosting providers fail',
      'When the second- to fourth-largest hosting providers fail',
    ],
    smallest: [
      'When the smallest hosting provider fails',
      'When the two smallest hosting providers fail',
      'When the three smallest hosting providers fail',
    ],
  },
  result: {
    none: 'When every provider is up, all {all} nodes are available, whoever hosts them',
    some: '{when}, {concentrated} of {all} nodes stay up if concentrated, or {distributed} if spread out',
  },
  count: '{up} of {all} nodes stay up',
  isDown: '{provider} is down',
  load: {
    carried:
      '{field}: each remaining node takes on {load} times its usual load. With {spareCapacity} spare capacity, it copes.',
    overloaded:
      '{field}: each remaining node would have to take on {load} times its usual load. With {spareCapacity} spare capacity, it cannot.',
    nobody: '{field}: no nodes are left.',
  },
  verdict: {
    carried: 'Copes at {load} load',
    overloaded: 'Overloaded at {load} load',
    nobody: 'No nodes left',
  },
  table: {
    summary: 'Show the figures',
    caption: '{when}, with {spareCapacity} spare capacity',
    whole: 'When every provider is up',
    providers: 'Providers',
    largest: 'Largest provider’s share',
    up: 'Nodes still up, of {all}',
    load: 'Load per remaining node',
    serves: 'Can they cope?',
    nakamoto: 'Fewest providers that host more than half ([Nakamoto coefficient](nakamoto-coefficient))',
    effective: 'Equivalent number of equal-sized providers',
    yes: 'Yes',
    no: 'No',
    nobody: 'None left',
  },
}

export default {
  ...formats,
  ResilienceScenarios,
  glossary: { 'nakamoto-coefficient': nakamotoCoefficient, 'public-cloud': publicCloud },
}
