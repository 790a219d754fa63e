import type { Messages } from '../../types.js'
import { formats } from './formats.js'

export const Audiences: Messages['Audiences'] = {
  title: 'Für wen Ankr entwickelt',
  statements: {
    'infrastructure-for-all':
      'Ankr bietet Einzelpersonen, Entwicklern und Unternehmen Web-3.0-Infrastruktur.',
    'mass-adoption':
      'Ankr sieht in der massenhaften Nutzung des Web 3.0 durch Einzelpersonen, Entwickler und Unternehmen einen Schlüssel dazu, die nächste Stufe des Internets sicher zu machen.',
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
