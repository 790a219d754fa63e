import type { Messages } from '../../types.js'
import { formats } from './formats.js'

export const ChainGrid: Messages['ChainGrid'] = {
  title: 'Eine Plattform, mehrere Chains',
  statements: {
    'one-platform-multiple-chains': 'Ankr bietet mehrere Blockchains auf einer einzigen Plattform.',
    'no-chain-promoted':
      'Ankr wirbt für keine Chain mehr als für eine andere und lenkt seine Nutzer nicht zu einer bestimmten.',
  },
  shown: 'Gezeigte Netzwerke: {count}. Liste: die wichtigsten Netzwerke im Entwickler-Kit von Ankr, {source}',
  chosen: 'Gezeigte Netzwerke: {count}. Von dieser Website ausgewählt.',
  order: {
    alphabetical: 'In alphabetischer Reihenfolge.',
    rotation: 'In täglich wechselnder Reihenfolge. Jede Chain steht der Reihe nach an jedem Platz.',
  },
}

export default { ...formats, ChainGrid }
