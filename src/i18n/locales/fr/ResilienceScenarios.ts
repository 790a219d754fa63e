import type { Messages } from '../../types.js'
import { formats } from './formats.js'
import { nakamotoCoefficient, publicCloud } from './terms.js'

export const ResilienceScenarios: Messages['ResilienceScenarios'] = {
  statements: {
    'independent-data-centers':
      'Les nœuds d’Ankr fonctionnent dans des centres de données tiers et indépendants.',
    'multiple-locations': 'Les nœuds d’Ankr se trouvent à plusieurs emplacements géographiques.',
    'no-public-cloud':
      'Ankr dit ne jamais recourir à des fournisseurs centralisés de [cloud public](public-cloud).',
    'others-centralized':
      'Les autres fournisseurs d’API, dit Ankr, utilisent en général un service centralisé, par exemple AWS.',
  },
  illustration:
    'Ceci est une illustration. Elle ne montre ni le réseau d’Ankr ni celui d’un autre fournisseur.',
  fields: { concentrated: 'Concentrés', distributed: 'Répartis' },
  providers: { one: '{count} hébergeur', many: '{count} d’hébergeurs', other: '{count} hébergeurs' },
  picture: '{field}\u00A0: {all} nœuds chez {providers}. {up} actifs, {down} en panne.',
  percent: '{value}\u202F%',
  times: '×{value}',
  failureCount: { label: 'Nombre d’hébergeurs en panne', options: ['Aucun', 'Un', 'Deux', 'Trois'] },
  failureOrder: {
    label: 'Lequel tombe en premier',
    options: { largest: 'Plus grand', second: 'Deuxième', smallest: 'Plus petit' },
  },
  spareCapacity: 'Capacité de réserve par nœud',
  when: {
    largest: [
      'Si le plus grand hébergeur tombe en panne',
      'Si les deux plus grands hébergeurs tombent en panne',
      'Si les trois plus grands hébergeurs tombent en panne',
    ],
    second: [
      'Si le deuxième plus grand hébergeur tombe en panne',
      'Si les deuxième et troisième plus grands hébergeurs tombent en panne',
      'Si les deuxième, troisième et quatrième plus grands hébergeurs tombent en panne',
    ],
    smallest: [
      'Si le plus petit hébergeur tombe en panne',
      'Si les deux plus petits hébergeurs tombent en panne',
      'Si les trois plus petits hébergeurs tombent en panne',
    ],
  },
  result: {
    none: 'Si tous les hébergeurs fonctionnent, les {all} nœuds sont disponibles, quels que soient leurs hébergeurs',
    some: '{when}, {concentrated} nœuds sur {all} restent actifs s’ils sont concentrés, ou {distributed} s’ils sont répartis',
  },
  count: '{up} nœuds sur {all} restent actifs',
  isDown: '{provider} en panne',
  load: {
    carried:
      '{field}\u00A0: chaque nœud restant prend en charge {load} fois sa charge habituelle. Avec {spareCapacity} de capacité de réserve, il la supporte.',
    overloaded:
      '{field}\u00A0: chaque nœud restant devrait prendre en charge {load} fois sa charge habituelle. Avec {spareCapacity} de capacité de réserve, il ne la supporte pas.',
    nobody: '{field}\u00A0: il ne reste aucun nœud.',
  },
  verdict: {
    carried: 'Supportent une charge {load}',
    overloaded: 'Surchargés\u00A0: charge {load}',
    nobody: 'Plus aucun nœud',
  },
  table: {
    summary: 'Afficher les chiffres',
    caption: '{when}, avec {spareCapacity} de capacité de réserve',
    whole: 'Si tous les hébergeurs fonctionnent',
    providers: 'Hébergeurs',
    largest: 'Part du plus grand hébergeur',
    up: 'Nœuds encore actifs, sur {all}',
    load: 'Charge par nœud restant',
    serves: 'La supportent-ils\u00A0?',
    nakamoto:
      'Plus petit nombre d’hébergeurs qui hébergent plus de la moitié ([coefficient de Nakamoto](nakamoto-coefficient))',
    effective: 'Nombre équivalent d’hébergeurs de même taille',
    yes: 'Oui',
    no: 'Non',
    nobody: 'Plus aucun',
  },
}

export default {
  ...formats,
  ResilienceScenarios,
  glossary: { 'nakamoto-coefficient': nakamotoCoefficient, 'public-cloud': publicCloud },
}
