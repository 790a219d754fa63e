import type { Messages } from '../../types.js'
import { formats } from './formats.js'

export const ResilienceExplorer: Messages['ResilienceExplorer'] = {
  key: 'Setiap kotak adalah satu node, dan setiap garis di bawahnya menandai satu penyedia hosting. Kotak yang dicoret sedang mati.',
  limits:
    'Porsi node bukanlah porsi stake atau lalu lintas. Gangguan satu penyedia tidak sama dengan gangguan satu wilayah. Lokasi yang independen pun dapat berbagi sambungan jaringan, yurisdiksi, atau bug perangkat lunak.',
}

export default {
  ...formats,
  ResilienceExplorer,
}
