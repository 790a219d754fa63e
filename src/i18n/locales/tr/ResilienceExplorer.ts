import type { Messages } from '../../types.js'
import { formats } from './formats.js'

export const ResilienceExplorer: Messages['ResilienceExplorer'] = {
  key: 'Her kare bir düğümdür, alttaki her çizgi bir barındırma sağlayıcısını gösterir. Üzeri çizili kare devre dışıdır.',
  limits:
    'Düğümlerdeki pay, stake edilen varlıklardaki veya trafikteki pay değildir. Bir sağlayıcının kesintisi, bölgesel bir kesintiyle aynı şey değildir. Bağımsız tesisler bile aynı ağ bağlantısını, aynı yargı bölgesini veya aynı yazılım hatasını paylaşabilir.',
}

export default {
  ...formats,
  ResilienceExplorer,
}
