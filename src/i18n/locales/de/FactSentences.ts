import type { Messages } from '../../types.js'
import { formats } from './formats.js'

export const FactSentences: Messages['FactSentences'] = {
  statements: {
    title: 'Das Dokument von Ankr heißt „{title}“.',

    'one-platform-multiple-chains': 'Ankr bietet mehrere Blockchains auf einer einzigen Plattform.',
    'no-chain-promoted':
      'Ankr bevorzugt keine Chain gegenüber einer anderen und lenkt seine Nutzer nicht zu einer bestimmten.',
    'blockchain-agnosticism': 'Chain-Neutralität heißt auch Blockchain-Agnostizismus.',
    'multi-chain-provider': 'Ankr ist ein Multi-Chain-Anbieter und deshalb neutral.',
    'users-choose-network':
      'Ankrs Kunden müssen sich weiterhin für ein Netzwerk und dessen Ökosystem entscheiden.',
    'erc20-or-bep20':
      'Ankrs Kunden müssen unter anderem abwägen, ob ihre eigenen Nutzer Vermögenswerte als ERC-20-Token auf Ethereum oder als BEP-20-Token auf BNB Smart Chain halten sollen, und was daraus folgt.',
    'usdt-other-ledger':
      'Wer zum Beispiel USDT auf Ethereum (ERC-20) hält, kann nicht ohne Weiteres ein NFT kaufen, dessen Preis in USDT auf BNB Smart Chain (BEP-20) angegeben ist.',
    'forefront-of-interop':
      'Ankr sieht sich an vorderster Front, wenn es darum geht, die Grenzen zwischen Chains anzugehen.',
    'interop-tools-pioneer':
      'Ankr hat nach eigenen Angaben in enger Zusammenarbeit mit Entwicklern Pionierarbeit bei Tools für die Cross-Chain-Interoperabilität geleistet.',

    'full-decentralization': 'Ankr hat sich der vollständigen Dezentralisierung verpflichtet.',
    'decentralization-cornerstone': 'Ankr nennt Dezentralisierung einen Eckpfeiler seiner Mission.',
    'decentralization-driving-force': 'Ankr nennt Dezentralisierung sein Herz und seine treibende Kraft.',
    'nodes-launched': 'Ankr hat weltweit {statistic} Nodes gestartet.',
    'chains-supported':
      'Ankrs Nodes unterstützen ein florierendes Ökosystem von {statistic} Proof-of-Stake-Blockchains.',
    'tools-for-developers':
      'Ankr nennt seine Nodes und die von ihnen unterstützten Chains grundlegend dafür, einer schnell wachsenden Community von Web-3.0-Entwicklern Tools bereitzustellen.',
    'cloud-links-servers': 'Über Cloud-Computing verbindet Ankr Server zu Ressourcen auf Abruf.',
    'cloud-for-builders':
      'Ankrs Ressourcen auf Abruf sind für alle gedacht, die dezentrale Apps, Protokolle und Smart Contracts entwickeln.',
    'more-democratic-web':
      'Ankr hofft, dass die Apps, die auf seinen Ressourcen entstehen, zu einem stärker vernetzten, demokratischeren Web beitragen.',
    'idle-data-center-power':
      'Ankrs Gründungsidee und erstes Whitepaper schlugen eine Open-Source-Cloud vor, die mit brachliegender Rechenleistung von Rechenzentren laufen sollte.',
    dccn: 'Die Cloud aus Ankrs Gründungsidee hieß DCCN, kurz für „distributed cloud computing network“.',
    'any-application':
      'In Ankrs erstem Modell konnte ein Nutzer jede beliebige Anwendung in der dezentralen Cloud des Unternehmens ausführen.',
    'crypto-economy':
      'Ankr hat sein erstes Modell hinter sich gelassen: Das Unternehmen konzentriert sich ausschließlich auf die Krypto-Ökonomie.',
    'decentralized-node-access': 'Ankr bietet dezentralen Zugang zu Nodes für mehrere Anwendungsfälle.',
    'independent-data-centers': 'Ankrs Nodes laufen in unabhängigen Rechenzentren Dritter.',
    'multiple-locations': 'Ankrs Nodes stehen an mehreren geografischen Standorten.',
    'no-public-cloud': 'Ankr nutzt nach eigenen Angaben nie zentralisierte Public-Cloud-Anbieter.',
    'others-centralized':
      'Andere API-Anbieter nutzen laut Ankr typischerweise einen zentralisierten Dienst, zum Beispiel AWS.',
    'crypto-native': 'Ankr ist ein krypto- und blockchain-natives Unternehmen.',
    'self-funded': 'Ankr ist nach eigenen Angaben eigenfinanziert.',
    'not-beholden': 'Ankr ist nach eigenen Angaben nicht an Investoren gebunden.',
    'community-driven': 'Ankr wird nach eigenen Angaben vollständig von seiner Community angetrieben.',
    'no-domination':
      'Dass die Community das Unternehmen antreibt, ist aus Sicht von Ankr von größter Bedeutung, um die Vorherrschaft einiger weniger zu vermeiden.',
    'community-owns-service':
      'Der Dienst gehört nach Angaben von Ankr der Community, die ihn auch absichert.',

    'towards-dao': 'Ankr ist nach eigenen Angaben auf dem Weg zu einer DAO.',
    'governed-by-ankr-dao':
      'Nach eigenen Angaben ist Ankr auf einem soliden Weg zur Governance durch die Community über die ANKR DAO.',
    'dao-definition':
      'DAO steht für „decentralized autonomous organization“, also dezentrale autonome Organisation.',
    'no-investor-majority':
      'Ankr verpflichtet sich, institutionelle Anleger nicht die Mehrheit der Token aufkaufen zu lassen.',
    'community-in-power': 'Ankrs Ziel ist, dass die Community das Sagen behält.',

    'next-generation': 'Ankr beschreibt das Web 3.0 als nächste Generation des Internets.',
    'mass-adoption':
      'Ankr sieht in der massenhaften Nutzung des Web 3.0 durch Einzelpersonen, Entwickler und Unternehmen einen Schlüssel dazu, die nächste Stufe des Internets sicher zu machen.',
    'under-construction': 'Die dritte Generation des Internets ist laut Ankr da, aber noch im Aufbau.',
    'no-single-controller':
      'Das Web 3.0 ist eine Bewegung, die ein Internet aus dezentralen Netzwerken aufbaut, das keine einzelne Instanz kontrolliert.',
    'away-from-corporations':
      'Ankr sieht im Web 3.0 eine Abkehr von den zentralisierten Konzernen, die das heutige Web beherrschen.',
    'profit-from-data':
      'Die Konzerne, die das heutige Web beherrschen, profitieren laut Ankr von den Daten, die Nutzer erzeugen.',
    'trust-without-controller':
      'Die zentrale Innovation des Web 3.0 sind aus Sicht von Ankr Plattformen, die keine einzelne Instanz kontrolliert und denen doch alle vertrauen können.',
    'participation-is-security':
      'Ankr sagt über das Web 3.0: Je mehr sich beteiligen, desto sicherer ist es für alle.',
    'blockchain-underlies':
      'Die Blockchain ist die Grundlage der Dezentralisierung, die das Web 3.0 braucht.',
    'open-trustless-permissionless':
      'Die Blockchain ist laut Ankr die Grundlage der Dezentralisierung, die das Web 3.0 braucht, weil die Blockchain offen, vertrauensfrei und erlaubnisfrei ist.',
    'building-blocks':
      'Das Web 3.0 hat zwei zentrale Bausteine: Dezentralisierung und die Übertragung von Werten zwischen Peers.',
    'infrastructure-for-all':
      'Ankr bietet Einzelpersonen, Entwicklern und Unternehmen Web-3.0-Infrastruktur.',
  },
  ownStatistic: '{statistic} {label}',
}

export default { ...formats, FactSentences }
