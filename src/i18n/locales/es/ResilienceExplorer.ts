import type { Messages } from '../../types.js'
import { formats } from './formats.js'

export const ResilienceExplorer: Messages['ResilienceExplorer'] = {
  key: 'Cada bloque es un nodo, y cada línea de debajo señala un proveedor de alojamiento. Un bloque tachado es un nodo caído.',
  limits:
    'Una cuota de nodos no es una cuota de stake ni de tráfico. La caída de un proveedor no es lo mismo que la caída de una región. Aun siendo independientes, los centros pueden compartir una conexión de red, una jurisdicción o un error de software.',
}

export default {
  ...formats,
  ResilienceExplorer,
}
