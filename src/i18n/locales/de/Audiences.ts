import type { Messages } from '../../types.js'
import { formats } from './formats.js'

export const Audiences: Messages['Audiences'] = {
  title: 'Für wen Ankr entwickelt',
  statements: {
    'infrastructure-for-all':
      'Ankrs Web-3.0-Infrastruktur ist für Einzelpersonen, Entwickler und Unternehmen da.',
    'mass-adoption':
      'Ankr sieht in der massenhaften Nutzung durch alle drei Gruppen einen Schlüssel, um die nächste Stufe des Internets zu sichern.',
  },
  groups: {
    individuals: {
      label: 'Einzelpersonen',
      text: 'Menschen, die Apps nutzen, Vermögenswerte halten oder sich an Netzwerken beteiligen.',
    },
    developers: {
      label: 'Entwickler',
      text: 'Teams, die Apps, Protokolle und Smart Contracts entwickeln.',
    },
    enterprises: {
      label: 'Unternehmen',
      text: 'Organisationen, die Dienste auf einer Blockchain betreiben.',
    },
  },
  note: 'Die Beschreibungen der drei Gruppen sind von uns.',
}

export default { ...formats, Audiences }
