import type { Messages } from '../../types.js'
import { formats } from './formats.js'

export const WebGenerations: Messages['WebGenerations'] = {
  title: 'Lesen. Schreiben. Besitzen.',
  statements: {
    'next-generation': 'Ankr beschreibt das Web 3.0 als nächste Generation des Internets.',
    'under-construction': 'Da, aber noch im Aufbau',
    'away-from-corporations':
      'Zentralisierte Konzerne: Laut Ankr beherrschen sie das heutige Web, und Ankr sieht im Web 3.0 eine Abkehr von ihnen',
    'no-single-controller':
      'Keine einzelne Instanz: Die Bewegung baut ein Internet aus dezentralen Netzwerken auf',
    'profit-from-data':
      'Die heute dominierenden Konzerne profitieren laut Ankr von den Daten, die ihre Nutzer erzeugen',
  },
  caption: 'Drei Generationen des Webs im Vergleich',
  generations: { web1: 'Web 1.0', web2: 'Web 2.0', web3: 'Web 3.0' },
  can: {
    label: 'Was man tun kann',
    web1: 'Lesen',
    web2: 'Lesen und schreiben',
    web3: 'Lesen, schreiben und besitzen',
  },
  abilities: { read: 'Lesen', write: 'Schreiben', own: 'Besitzen' },
  control: { label: 'Wer es kontrolliert', web1: 'Wer die jeweilige Website betreibt' },
  data: {
    label: 'Was mit Daten geschieht',
    web1: 'Es entstehen wenige, weil die meisten nur lesen',
    web3: 'Sollen unter der Kontrolle derer bleiben, die sie erzeugen',
  },
  notStated: 'Keine Angabe',
  note: 'Die Bezeichnungen sind informell. Die Zeile „Was man tun kann“ beruht auf {source}',
}

export default { ...formats, WebGenerations }
