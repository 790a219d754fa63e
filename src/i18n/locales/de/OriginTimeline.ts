import type { Messages } from '../../types.js'
import { formats } from './formats.js'
import { cloudComputing, dccn, node, publicCloud, smartContract } from './terms.js'

export const OriginTimeline: Messages['OriginTimeline'] = {
  title: 'Wie Ankr begann',
  lanes: { past: 'Das erste Modell', present: 'Seitdem' },
  labels: {
    idea: 'Die ursprüngliche Idee',
    model: 'DCCN',
    crypto: 'Schwerpunkt Krypto',
    infrastructure: 'Ressourcen zum Entwickeln',
    hope: 'Ein demokratischeres Web',
  },
  statements: {
    'idle-data-center-power':
      'Ankrs Gründungsidee und erstes Whitepaper schlugen eine Open-Source-Cloud vor, die mit brachliegender Rechenleistung von Rechenzentren laufen sollte.',
    dccn: 'Die Cloud hieß [DCCN](dccn), kurz für „distributed cloud computing network“.',
    'any-application':
      'In diesem Modell konnte ein Nutzer jede beliebige Anwendung in Ankrs dezentraler Cloud ausführen.',
    'crypto-economy':
      'Ankr hat sich weiterentwickelt: Es konzentriert sich ausschließlich auf die Krypto-Ökonomie.',
    'decentralized-node-access':
      'Ankr bietet dezentralen Zugang zu [Nodes](node) für mehrere Anwendungsfälle.',
    'cloud-links-servers':
      'Über [Cloud-Computing](cloud-computing) verbindet Ankr Server zu Ressourcen auf Abruf.',
    'cloud-for-builders':
      'Ankrs Ressourcen auf Abruf sind für alle gedacht, die dezentrale Apps, Protokolle und [Smart Contracts](smart-contract) entwickeln.',
    'tools-for-developers':
      'Ankr nennt seine Nodes und die von ihnen unterstützten Chains grundlegend dafür, einer schnell wachsenden Community von Web-3.0-Entwicklern Tools bereitzustellen.',
    'more-democratic-web':
      'Ankr hofft, dass die Apps, die auf seinen Ressourcen entstehen, zu einem stärker vernetzten, demokratischeren Web beitragen.',
  },
  cloudIsNotPublic: 'Cloud-Computing setzt keinen [Public-Cloud-Anbieter](public-cloud) voraus.',
  status: { now: 'Stand {date}', ahead: 'Stand {date}: steht noch aus' },
  note: 'Ankrs Dokument nennt für diese Schritte keine Daten. Die Reihenfolge ist von uns.',
}

export default {
  ...formats,
  OriginTimeline,
  glossary: {
    'cloud-computing': cloudComputing,
    dccn,
    node,
    'public-cloud': publicCloud,
    'smart-contract': smartContract,
  },
}
