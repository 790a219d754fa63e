import type { Messages } from '../../types.js'
import { formats } from './formats.js'
import { peerToPeerValueTransfer, permissionless, trustless } from './terms.js'

export const Web3Principles: Messages['Web3Principles'] = {
  title: 'Die Prinzipien des Web 3.0',
  statements: {
    'trust-without-controller':
      'Die zentrale Innovation des Web 3.0 aus Sicht von Ankr: Plattformen, die keine einzelne Instanz kontrolliert und denen doch alle vertrauen können.',
    'blockchain-underlies':
      'Die Blockchain ist die Grundlage der Dezentralisierung, die das Web 3.0 braucht.',
    'open-trustless-permissionless':
      'Warum die Blockchain? Sie ist offen, [vertrauensfrei](trustless) und [erlaubnisfrei](permissionless).',
    'participation-is-security': 'Je mehr sich beteiligen, desto sicherer ist es für alle.',
    'building-blocks':
      'Das Web 3.0 hat zwei zentrale Bausteine: Dezentralisierung und die [Übertragung von Werten zwischen Peers](peer-to-peer-value-transfer).',
  },
  caveats: {
    participation: 'Das gilt, solange sie unabhängig voneinander handeln.',
    trust: 'Man vertraut den Regeln, nicht einem Betreiber.',
  },
  principles: {
    open: {
      label: 'Offen',
      text: 'Alle können den Code und den Transaktionsverlauf lesen.',
      limit: 'Beides richtig zu lesen, erfordert Fachwissen.',
    },
    trustless: {
      label: 'Vertrauensfrei',
      text: 'Das Ergebnis lässt sich selbst prüfen, statt der Gegenseite vertrauen zu müssen.',
      limit: 'Verlassen muss man sich weiterhin auf den Code, die Kryptografie und eine ehrliche Mehrheit.',
    },
    permissionless: {
      label: 'Erlaubnisfrei',
      text: 'Alle können mitmachen, ohne um Erlaubnis zu fragen.',
      limit: 'Kosten und Gesetze gelten weiterhin.',
    },
  },
  note: 'Die Definitionen und die Anmerkungen neben den Aussagen von Ankr sind von uns. Die Definitionen beruhen auf {source}',
}

export default {
  ...formats,
  Web3Principles,
  glossary: {
    trustless,
    permissionless,
    'peer-to-peer-value-transfer': peerToPeerValueTransfer,
  },
}
