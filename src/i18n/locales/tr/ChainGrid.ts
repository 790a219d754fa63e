import type { Messages } from '../../types.js'
import { formats } from './formats.js'

export const ChainGrid: Messages['ChainGrid'] = {
  title: 'Tek platform, birden çok zincir',
  statements: {
    'one-platform-multiple-chains': 'Ankr, tek bir platformda birden çok blok zinciri sunuyor.',
    'no-chain-promoted':
      'Ankr hiçbir zinciri diğerinin önüne çıkarmıyor, kullanıcılarını da belirli bir zincire yönlendirmiyor.',
  },
  shown: 'Gösterilen ağ sayısı: {count}. Liste: Ankr’ın geliştirici setindeki ana ağlar, {source}',
  chosen: 'Gösterilen ağ sayısı: {count}. Bu site tarafından seçildi.',
  order: {
    alphabetical: 'Alfabetik sırayla.',
    rotation: 'Her gün değişen bir sırayla. Her zincir her sırada yer alır.',
  },
}

export default { ...formats, ChainGrid }
