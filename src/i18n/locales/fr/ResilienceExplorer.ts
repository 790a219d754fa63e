import type { Messages } from '../../types.js'
import { formats } from './formats.js'

export const ResilienceExplorer: Messages['ResilienceExplorer'] = {
  key: 'Chaque bloc est un nœud, et chaque ligne en dessous indique un hébergeur. Un bloc barré est un nœud en panne.',
  limits:
    'Une part des nœuds n’est pas une part du stake ni du trafic. La panne d’un hébergeur n’est pas la même chose que la panne d’une région. Même indépendants, des sites peuvent partager une connexion réseau, une juridiction ou un bug logiciel.',
}

export default {
  ...formats,
  ResilienceExplorer,
}
