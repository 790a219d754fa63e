import type { Messages } from '../../types.js'
import { formats } from './formats.js'

export const InteropAnswers: Messages['InteropAnswers'] = {
  held: 'Käufer hat',
  wanted: 'Verkäufer verlangt',
  asset: '{symbol} auf {chain}',
  bridged: '{symbol} (gebrückt)',
  source: '{asset}: {source}',
  pair: '{wanted} mit {held} bezahlen:',
  verdicts: {
    direct: 'Ja. Es ist derselbe Token im selben Netzwerk.',
    'same-chain-swap': 'Nicht direkt. Gleiches Netzwerk, anderer Token.',
    'cross-chain': 'Nicht direkt. Die Token liegen in verschiedenen Netzwerken.',
    'same-name': 'Nicht direkt. Gleicher Name, verschiedene Netzwerke.',
    unknown: 'Die Angaben reichen für eine Antwort nicht aus.',
  },
  short: {
    direct: 'Ja',
    'same-chain-swap': 'Nicht direkt: anderer Token',
    'cross-chain': 'Nicht direkt: anderes Netzwerk',
    unknown: 'Unklar',
  },
  comparison: 'Vergleich beider Token',
  relations: {
    name: { same: 'Gleicher Name', similar: 'Ähnlicher Name', different: 'Anderer Name' },
    standard: {
      same: 'Gleicher Standard',
      similar: 'Fast gleicher Standard',
      different: 'Anderer Standard',
    },
    network: { same: 'Gleiches Netzwerk', different: 'Anderes Netzwerk' },
    contract: { same: 'Gleicher Contract', different: 'Anderer Contract' },
    issuer: {
      same: 'Emittent oder Brücke gleich',
      different: 'Emittent oder Brücke anders',
    },
    decimals: {
      same: 'Gleich viele Nachkomma\u00ADstellen',
      different: 'Andere Zahl an Nachkomma\u00ADstellen',
    },
  },
  blocking: '{relation}: das Hindernis',
  why: 'Warum',
  reasons: {
    INVALID_ID: '„{value}“ ist keine gültige Asset-ID.',
    INVALID_AMOUNT: 'Beträge müssen ganze Zahlen in der kleinsten Einheit des Tokens sein.',
    TOKEN_ID_MISSING: 'Die ID sagt nicht, welcher Token der Sammlung gemeint ist.',
    SAME_ASSET: 'Der Käufer hat genau das, was der Verkäufer verlangt.',
    BALANCE_UNKNOWN: 'Zu prüfen ist, ob das Guthaben des Käufers für den Preis reicht.',
    BALANCE_TOO_LOW: 'Das Guthaben des Käufers ist zu niedrig.',
    DIFFERENT_CONTRACT: 'Beide liegen auf {wanted}, sind aber verschiedene Token.',
    DIFFERENT_TOKEN_ID: 'Es sind verschiedene Token aus derselben Sammlung.',
    DIFFERENT_KIND: 'Es sind verschiedene Arten von Vermögenswerten.',
    DIFFERENT_CHAIN:
      'Der Token des Käufers liegt auf {held}. Der Verkäufer verlangt einen auf {wanted}. Eine Zahlung in einem Netzwerk kann keine Token im anderen bewegen.',
    DIFFERENT_ACCOUNT_SYSTEM: 'Die beiden Netzwerke verwenden verschiedene Arten von Konten.',
    SYMBOL_ONLY_MATCH: 'Beide heißen {symbol}, aber ein gemeinsamer Name macht sie nicht zum selben Token.',
    ISSUER_DIFFERS:
      'Emittent oder Brücke beim Token des Käufers: {held}. Emittent oder Brücke beim Token des Verkäufers: {wanted}.',
    ISSUER_UNKNOWN: 'Wir haben keine Quelle dafür, wer einen der beiden Token ausgegeben hat.',
    DECIMALS_DIFFER:
      'Der Token des Käufers hat {held} Nachkommastellen, der des Verkäufers {wanted}. Derselbe Betrag wird also als andere Zahl gespeichert.',
    SOURCE_GAS_REQUIRED: 'Gebühren auf {chain} werden in {currency} bezahlt.',
    DESTINATION_GAS_REQUIRED: 'Gebühren auf {chain} werden in {currency} bezahlt.',
    ALLOWANCE_REQUIRED: 'Der Käufer muss dem Marktplatz erlauben, über die Token zu verfügen.',
    CONTRACT_WALLET:
      'Wer eine Smart-Contract-Wallet nutzt, verfügt auf {wanted} möglicherweise nicht über dieselbe Adresse.',
    STANDARD_NOT_CAUSE:
      '{held} und {wanted} sind fast derselbe Standard, der Standard ist also nicht das Hindernis.',
    ROUTE_UNKNOWN: 'Wir wissen nicht, ob es einen Weg gibt, was er kosten und wie lange er dauern würde.',
  },
  issuerUnknown: {
    held: 'Emittent oder Brücke beim Token des Verkäufers: {known}. Wer den des Käufers ausgegeben hat, dafür haben wir keine Quelle.',
    wanted:
      'Emittent oder Brücke beim Token des Käufers: {known}. Wer den des Verkäufers ausgegeben hat, dafür haben wir keine Quelle.',
  },
  sameStandard: 'Beide Token folgen dem Standard {held}, der Standard ist also nicht das Hindernis.',
  reported: '{issuer} (laut {publisher})',
  steps: 'Was der Käufer tun müsste',
  onChain: 'Auf {chain}',
  betweenChains: 'Zwischen den beiden Netzwerken',
  gas: 'Etwas {currency} für Gebühren auf {chain} bereithalten',
  gasUnknown: 'Etwas von der eigenen Währung des Netzwerks für Gebühren auf {chain} bereithalten',
  approve: {
    bridge: 'Der Brücke erlauben, über die Token zu verfügen, falls sie das verlangt',
    swap: 'Dem Tausch-Contract erlauben, über die Token zu verfügen',
    marketplace: 'Dem Marktplatz erlauben, über die Token zu verfügen',
  },
  reset:
    'Ist eine frühere Erlaubnis noch offen, muss sie zuerst auf 0 gesetzt werden. Dieser Token verlangt das.',
  bridge: 'Die Token über eine Brücke von {from} zu {to} übertragen',
  wait: 'Warten, bis die Token auf {chain} ankommen. Bei manchen Brücken muss der Käufer sie dort abholen.',
  swap: 'Die Token gegen {asset} tauschen',
  swapIfNeeded: 'Liefert die Brücke einen anderen Token, diesen gegen {asset} tauschen',
  buy: 'Das NFT kaufen',
  exchange:
    'Alternativ eine verwahrende Börse nutzen, die beide Token unterstützt: einzahlen, bei Bedarf handeln und {asset} abheben',
  risk: 'Risiken: {risks}.',
  risks: {
    'smart-contract': 'Fehler in den verwendeten Smart Contracts',
    counterparty: 'Ausfall oder Betrug des Betreibers',
    'wrapped-asset': 'Verlust der Deckung des gebrückten Tokens',
    liquidity: 'zu geringe Liquidität',
    price: 'Preisänderungen',
    custody: 'Verwahrung der Token durch andere',
  },
  noAdvice: 'Allgemeine Informationen, keine Finanzberatung.',
  table: 'Mit welchen Token lässt sich {asset} bezahlen? Alle zeigen',
  pays: 'Zahlung möglich?',
}

export default { ...formats, InteropAnswers }
