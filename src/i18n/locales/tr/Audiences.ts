import type { Messages } from '../../types.js'
import { formats } from './formats.js'

export const Audiences: Messages['Audiences'] = {
  title: 'Ankr kimler için geliştiriyor?',
  statements: {
    'infrastructure-for-all':
      'Ankr bireylere, geliştiricilere ve işletmelere Web 3.0 altyapısıyla hizmet veriyor.',
    'mass-adoption':
      'Ankr, Web 3.0’ın bireyler, geliştiriciler ve işletmeler tarafından kitlesel olarak benimsenmesini internetin sonraki aşamasını güvenli kılmanın anahtarlarından biri olarak görüyor.',
  },
  groups: {
    individuals: {
      label: 'Bireyler',
      text: 'Uygulama kullanan, varlık tutan veya ağlara katılan kişiler.',
    },
    developers: {
      label: 'Geliştiriciler',
      text: 'Uygulama, protokol ve akıllı sözleşme geliştiren ekipler.',
    },
    enterprises: {
      label: 'İşletmeler',
      text: 'Bir blok zinciri üzerinde hizmet yürüten kuruluşlar.',
    },
  },
  note: 'Üç grubun açıklamaları bize aittir.',
}

export default { ...formats, Audiences }
