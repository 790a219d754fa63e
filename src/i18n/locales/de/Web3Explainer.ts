import type { Messages } from '../../types.js'
import { formats } from './formats.js'
import { decentralization, peerToPeerValueTransfer, permissionless, trustless } from './terms.js'

export const Web3Explainer: Messages['Web3Explainer'] = {
  title: 'Das Web 3.0, wie Ankr es beschreibt',
  idea: 'Die zentrale Idee',
  statements: {
    'next-generation': 'Ankr beschreibt das Web 3.0 als nächste Generation des Internets.',
    'no-single-controller':
      'Die Web-3.0-Bewegung baut ein Internet aus [dezentralen](decentralization) Netzwerken auf, das keine einzelne Instanz kontrolliert.',
    'under-construction': 'Da, aber noch im Aufbau',
    'trust-without-controller':
      'Plattformen, die keine einzelne Instanz kontrolliert und denen doch alle vertrauen können: aus Sicht von Ankr die zentrale Innovation.',
    'participation-is-security': 'Je mehr sich beteiligen, desto sicherer ist es für alle.',
    'blockchain-underlies':
      'Die Blockchain ist die Grundlage der Dezentralisierung, die das Web 3.0 braucht.',
    'open-trustless-permissionless':
      'Warum die Blockchain? Sie ist offen, [vertrauensfrei](trustless) und [erlaubnisfrei](permissionless).',
    'building-blocks':
      'Das Web 3.0 hat zwei zentrale Bausteine: Dezentralisierung und die Übertragung von Werten [zwischen Peers](peer-to-peer-value-transfer).',
    'away-from-corporations':
      'Ankr sieht im Web 3.0 eine Abkehr von den zentralisierten Konzernen, die das heutige Web beherrschen.',
    'profit-from-data':
      'Die heute dominierenden Konzerne profitieren laut Ankr von den Daten, die ihre Nutzer erzeugen.',
    'mass-adoption':
      'Ankr sieht in der massenhaften Nutzung des Web 3.0 durch Einzelpersonen, Entwickler und Unternehmen einen Schlüssel dazu, die nächste Stufe des Internets sicher zu machen.',
  },
  caveats: {
    participation: 'Das gilt, solange sie unabhängig voneinander handeln.',
    trust: 'Man vertraut den Regeln, nicht einem Betreiber.',
  },
  more: 'Warum das Web 3.0 die Blockchain nutzt',
}

export default {
  ...formats,
  Web3Explainer,
  glossary: {
    decentralization,
    trustless,
    permissionless,
    'peer-to-peer-value-transfer': peerToPeerValueTransfer,
  },
}
