import type { Messages } from '../../types.js'
import { formats } from './formats.js'

export const Audiences: Messages['Audiences'] = {
  title: 'À qui s’adresse Ankr',
  statements: {
    'infrastructure-for-all':
      'Ankr fournit une infrastructure Web 3.0 aux particuliers, aux développeurs et aux entreprises.',
    'mass-adoption':
      'Pour Ankr, l’adoption massive du Web 3.0 par les particuliers, les développeurs et les entreprises est un élément clé pour rendre sûre la prochaine étape d’Internet.',
  },
  groups: {
    individuals: {
      label: 'Particuliers',
      text: 'Des personnes qui utilisent des applications, détiennent des actifs ou participent à des réseaux.',
    },
    developers: {
      label: 'Développeurs',
      text: 'Des équipes qui créent des applications, des protocoles et des contrats intelligents.',
    },
    enterprises: {
      label: 'Entreprises',
      text: 'Des organisations qui gèrent des services sur une blockchain.',
    },
  },
  note: 'Les descriptions des trois groupes sont les nôtres.',
}

export default { ...formats, Audiences }
