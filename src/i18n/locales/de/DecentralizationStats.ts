import type { Messages } from '../../types.js'
import { formats } from './formats.js'

export const DecentralizationStats: Messages['DecentralizationStats'] = {
  statements: {
    'nodes-launched': 'gestartete Nodes',
    'chains-supported': 'unterstützte Proof-of-Stake-Blockchains',
    'independent-data-centers': 'Ankrs Nodes laufen in unabhängigen Rechenzentren Dritter.',
    'multiple-locations': 'Ankrs Nodes stehen an mehreren geografischen Standorten.',
    'no-public-cloud': 'Ankr nutzt nach eigenen Angaben nie zentralisierte Public-Cloud-Anbieter.',
  },
  labels: {
    'independent-data-centers': 'Unabhängige Rechen\u00ADzentren',
    'multiple-locations': 'Mehrere Standorte',
    'no-public-cloud': 'Keine Public Cloud',
  },
  notes: {
    'nodes-launched': 'Weltweit gestartet. Nicht die Zahl der heute laufenden.',
    'chains-supported': 'In einem florierenden Ökosystem, wie Ankr es nennt.',
  },
  asOf: ', Stand {date}',
  withheld: 'Diese Website zeigt die Zahl nicht, weil sie aus dem {date} stammt.',
  bar: 'Jeder Balken steht für {count}.',
  openBar: 'Der offene Balken steht für „über“.',
}

export default { ...formats, DecentralizationStats }
