import type { Messages } from '../../types.js'
import { formats } from './formats.js'
import { nakamotoCoefficient, publicCloud } from './terms.js'

export const ResilienceScenarios: Messages['ResilienceScenarios'] = {
  statements: {
    'independent-data-centers': 'Ankrs Nodes laufen in unabhängigen Rechenzentren Dritter.',
    'multiple-locations': 'Ankrs Nodes stehen an mehreren geografischen Standorten.',
    'no-public-cloud':
      'Ankr nutzt nach eigenen Angaben nie zentralisierte [Public-Cloud-Anbieter](public-cloud).',
    'others-centralized':
      'Andere API-Anbieter nutzen laut Ankr typischerweise einen zentralisierten Dienst, zum Beispiel AWS.',
  },
  illustration:
    'Dies ist eine Illustration. Sie zeigt weder Ankrs Netzwerk noch das eines anderen Anbieters.',
  fields: { concentrated: 'Konzentriert', distributed: 'Verteilt' },
  providers: { one: '{count} Anbieter', other: '{count} Anbieter' },
  picture: '{field}: {all} Nodes, gehostet durch {providers}. {up} in Betrieb, {down} ausgefallen.',
  percent: '{value}\u00a0%',
  times: '×{value}',
  failureCount: {
    label: 'Wie viele Hosting-Anbieter ausfallen',
    options: ['Keiner', 'Einer', 'Zwei', 'Drei'],
  },
  failureOrder: {
    label: 'Welcher zuerst ausfällt',
    options: { largest: 'Größter', second: 'Zweitgrößter', smallest: 'Kleinster' },
  },
  spareCapacity: 'Freie Kapazität je Node',
  when: {
    largest: [
      'Wenn der größte Hosting-Anbieter ausfällt',
      'Wenn die zwei größten Hosting-Anbieter ausfallen',
      'Wenn die drei größten Hosting-Anbieter ausfallen',
    ],
    second: [
      'Wenn der zweitgrößte Hosting-Anbieter ausfällt',
      'Wenn der zweit- und der drittgrößte Hosting-Anbieter ausfallen',
      'Wenn der zweit- bis viertgrößte Hosting-Anbieter ausfallen',
    ],
    smallest: [
      'Wenn der kleinste Hosting-Anbieter ausfällt',
      'Wenn die zwei kleinsten Hosting-Anbieter ausfallen',
      'Wenn die drei kleinsten Hosting-Anbieter ausfallen',
    ],
  },
  result: {
    none: 'Wenn alle Anbieter in Betrieb sind, sind alle {all} Nodes verfügbar, egal wer sie hostet',
    some: '{when}, bleiben {concentrated} von {all} Nodes in Betrieb, falls sie konzentriert sind, oder {distributed}, falls sie verteilt sind',
  },
  count: '{up} von {all} Nodes bleiben in Betrieb',
  isDown: '{provider}: Ausfall',
  load: {
    carried:
      '{field}: Jeder verbleibende Node übernimmt das {load}-Fache seiner üblichen Last. Mit {spareCapacity} freier Kapazität hält er stand.',
    overloaded:
      '{field}: Jeder verbleibende Node müsste das {load}-Fache seiner üblichen Last übernehmen. Mit {spareCapacity} freier Kapazität gelingt das nicht.',
    nobody: '{field}: Es ist kein Node übrig.',
  },
  verdict: {
    carried: 'Hält Last {load} stand',
    overloaded: 'Überlastet bei Last {load}',
    nobody: 'Kein Node übrig',
  },
  table: {
    summary: 'Zahlen zeigen',
    caption: '{when}, bei {spareCapacity} freier Kapazität',
    whole: 'Wenn alle Anbieter in Betrieb sind',
    providers: 'Anbieter',
    largest: 'Anteil des größten Anbieters',
    up: 'Nodes in Betrieb, von {all}',
    load: 'Last je verbleibendem Node',
    serves: 'Halten sie stand?',
    nakamoto:
      'Kleinste Zahl an Anbietern, die mehr als die Hälfte hosten ([Nakamoto-Koeffizient](nakamoto-coefficient))',
    effective: 'Entsprechende Zahl gleich großer Anbieter',
    yes: 'Ja',
    no: 'Nein',
    nobody: 'Keine übrig',
  },
}

export default {
  ...formats,
  ResilienceScenarios,
  glossary: { 'nakamoto-coefficient': nakamotoCoefficient, 'public-cloud': publicCloud },
}
