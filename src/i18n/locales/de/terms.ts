import type { TermDefinition } from '../../formatTypes.js'

export const blockchainAgnosticism: TermDefinition = {
  name: 'Blockchain-Agnostizismus',
  meaning: 'Anderer Name für Chain-Neutralität: mehrere Blockchains anbieten, ohne eine davon zu bevorzugen.',
  source: 'The Ankr Approach',
}
export const chainNeutral: TermDefinition = {
  name: 'Chain-neutral',
  meaning: 'Mehrere Blockchains anbieten, ohne eine davon zu bevorzugen.',
  note: 'Das heißt nicht, dass sie in Qualität oder Risiko gleich sind.',
  source: 'The Ankr Approach',
}
export const multiChain: TermDefinition = {
  name: 'Multi-Chain',
  meaning:
    'Funktioniert mit mehreren Blockchains. Das allein verbindet sie nicht: Vermögenswerte oder Nachrichten zu übertragen, erfordert eine Brücke.',
  source: 'ethereum.org',
}
export const node: TermDefinition = {
  name: 'Node',
  meaning: 'Computer, auf dem die Software einer Blockchain läuft und der mit ihrem Netzwerk verbunden ist.',
  source: 'ethereum.org',
}
export const fullNode: TermDefinition = {
  name: 'Full Node',
  meaning:
    'Node, der Blöcke selbst und einzeln prüft und aktuelle Daten vorhält. Ältere Daten darf er löschen.',
  source: 'ethereum.org',
}
export const validator: TermDefinition = {
  name: 'Validator',
  meaning: 'Teilnehmer, der Token als Einsatz hinterlegt, um Blöcke vorzuschlagen und über sie abzustimmen.',
  note: 'Nicht dasselbe wie ein Node, der Anfragen beantwortet.',
  source: 'ethereum.org',
}
export const proofOfStake: TermDefinition = {
  name: 'Proof-of-Stake',
  meaning:
    'Verfahren, mit dem sich ein Netzwerk auf Blöcke einigt: Validatoren hinterlegen Token und können sie bei Regelverstößen verlieren.',
  source: 'ethereum.org',
}
export const rpc: TermDefinition = {
  name: 'RPC',
  meaning:
    'Remote Procedure Call: Ein Computer fragt über ein Netzwerk bei einem anderen Daten oder eine Aktion an.',
  source: 'ethereum.org',
}
export const tokenStandard: TermDefinition = {
  name: 'Token-Standard',
  meaning: 'Gemeinsamer Satz von Funktionen, die Token-Contracts bereitstellen.',
  note: 'Er sagt nichts über Wert oder Emittenten eines Tokens.',
  source: 'EIP-20',
}
export const erc20: TermDefinition = {
  name: 'ERC-20',
  meaning:
    'Standardschnittstelle für austauschbare Token auf Ethereum: Guthaben, Übertragungen und Freigaben.',
  source: 'ethereum.org',
}
export const bep20: TermDefinition = {
  name: 'BEP-20',
  meaning: 'Token-Standard von BNB Smart Chain, auf Basis von ERC-20.',
  source: 'BEP-20-Spezifikation',
}
export const nft: TermDefinition = {
  name: 'NFT',
  meaning: 'Non-fungible Token: ein einzigartiger Token, erkennbar an Contract und ID.',
  note: 'Welche Rechte er gibt, hängt von seinen Bedingungen ab.',
  source: 'ERC-721',
}
export const stablecoin: TermDefinition = {
  name: 'Stablecoin',
  meaning:
    'Krypto-Vermögenswert, der gegenüber einer Referenz wie dem US-Dollar einen stabilen Wert halten soll.',
  note: 'Das kann misslingen.',
  source: 'NIST',
}
export const usdt: TermDefinition = {
  name: 'USDT',
  meaning: 'Token von Tether, der dem US-Dollar folgen soll. Es gibt ihn auf mehreren Blockchains.',
  note: 'Gebrückte Versionen verwenden dasselbe Kürzel.',
  source: 'Tether',
}
export const interoperability: TermDefinition = {
  name: 'Interoperabilität',
  meaning:
    'Fähigkeit von Systemen auf verschiedenen Blockchains, Vermögenswerte oder Nachrichten auszutauschen.',
  source: 'ethereum.org',
}
export const bridge: TermDefinition = {
  name: 'Brücke',
  meaning:
    'Dienst, der Vermögenswerte oder Nachrichten zwischen Blockchains überträgt. Die Nutzung birgt Risiken.',
  source: 'ethereum.org',
}
export const dapp: TermDefinition = {
  name: 'dApp',
  meaning:
    'Dezentrale App: Ihre Kernlogik läuft in Smart Contracts. Die Oberfläche kann trotzdem eine einzelne Partei betreiben.',
  source: 'ethereum.org',
}
export const smartContract: TermDefinition = {
  name: 'Smart Contract',
  meaning: 'Programm, das auf einer Blockchain gespeichert ist und dort so läuft, wie es geschrieben wurde.',
  note: 'Nicht unbedingt ein rechtlicher Vertrag.',
  source: 'ethereum.org',
}
export const dccn: TermDefinition = {
  name: 'DCCN',
  meaning:
    'Distributed cloud computing network: die Open-Source-Cloud aus Ankrs erstem Whitepaper. Ankr hat seither einen anderen Schwerpunkt.',
  source: 'The Ankr Approach',
}
export const cloudComputing: TermDefinition = {
  name: 'Cloud-Computing',
  meaning: 'Gemeinsame Rechenressourcen, die über ein Netzwerk genutzt und bei Bedarf bereitgestellt werden.',
  source: 'NIST SP 800-145',
}
export const publicCloud: TermDefinition = {
  name: 'Public Cloud',
  meaning: 'Cloud-Infrastruktur, die von der Allgemeinheit genutzt werden kann.',
  source: 'NIST SP 800-145',
}
export const dataCenter: TermDefinition = {
  name: 'Rechenzentrum',
  meaning:
    'Gebäude oder Gebäudegruppe für Computer, mit der Stromversorgung, Kühlung und Sicherheit, die sie brauchen.',
  source: 'ISO/IEC 22237-1',
}
export const decentralization: TermDefinition = {
  name: 'Dezentralisierung',
  meaning:
    'Die Kontrolle über ein System ist auf unabhängige Parteien verteilt, in unterschiedlichem Grad und je nach Teil verschieden.',
  source: 'Srinivasan & Lee, 2017',
}
export const nakamotoCoefficient: TermDefinition = {
  name: 'Nakamoto-Koeffizient',
  meaning:
    'Kleinste Zahl von Parteien, die zusammen mehr als einen angegebenen Anteil an einem Teil eines Systems kontrollieren.',
  source: 'Srinivasan & Lee, 2017',
}
export const dao: TermDefinition = {
  name: 'DAO',
  meaning:
    'Dezentrale autonome Organisation: gelenkt durch Abstimmungen ihrer Mitglieder, nach Regeln auf einer Blockchain.',
  source: 'ethereum.org',
}
export const governanceToken: TermDefinition = {
  name: 'Governance-Token',
  meaning: 'Token, der seinen Inhabern Stimmrechte gibt.',
  note: 'Die Stimmmacht kann sich bei wenigen konzentrieren.',
  source: 'ethereum.org',
}
export const web1: TermDefinition = {
  name: 'Web 1.0',
  meaning: 'Informeller Name für das frühe Web, das vor allem aus Seiten zum Lesen bestand.',
  source: 'ethereum.org',
}
export const web2: TermDefinition = {
  name: 'Web 2.0',
  meaning:
    'Informeller Name für das Web der Plattformen: Menschen lesen und veröffentlichen, Unternehmen betreiben die Dienste.',
  source: 'ethereum.org',
}
export const web3: TermDefinition = {
  name: 'Web 3.0',
  meaning: 'Informeller Name für ein Web, das Menschen lesen, schreiben und besitzen können.',
  note: 'Der Name stand auch schon für das Semantic Web des W3C.',
  source: 'ethereum.org',
}
export const trustless: TermDefinition = {
  name: 'Vertrauensfrei',
  meaning: 'Englisch „trustless“: Die Parteien können handeln, ohne einem Dritten zu vertrauen.',
  note: 'Auf Code, Kryptografie und eine ehrliche Mehrheit verlassen sie sich weiter.',
  source: 'ethereum.org',
}
export const permissionless: TermDefinition = {
  name: 'Erlaubnisfrei',
  meaning: 'Englisch „permissionless“: Alle können es ohne Genehmigung nutzen oder sich daran beteiligen.',
  note: 'Kosten und Gesetze gelten weiterhin.',
  source: 'ethereum.org',
}
export const peerToPeerValueTransfer: TermDefinition = {
  name: 'Peer-to-Peer-Wertübertragung',
  meaning:
    'Einen Vermögenswert direkt an eine andere Partei senden, ohne Finanzinstitut dazwischen. Ein Netzwerk hält die Übertragung fest.',
  source: 'Bitcoin-Whitepaper',
}
