import type { Messages } from '../../types.js'
import { formats } from './formats.js'

export const Audiences: Messages['Audiences'] = {
  title: 'Untuk siapa Ankr membangun',
  statements: {
    'infrastructure-for-all': 'Infrastruktur Web 3.0 Ankr melayani individu, pengembang, dan perusahaan.',
    'mass-adoption':
      'Ankr memandang adopsi massal oleh ketiganya sebagai salah satu kunci untuk mengamankan tahap internet berikutnya.',
  },
  groups: {
    individuals: {
      label: 'Individu',
      text: 'Orang yang memakai aplikasi, memegang aset, atau ikut serta dalam jaringan.',
    },
    developers: {
      label: 'Pengembang',
      text: 'Tim yang membangun aplikasi, protokol, dan kontrak pintar.',
    },
    enterprises: {
      label: 'Perusahaan',
      text: 'Organisasi yang menjalankan layanan di blockchain.',
    },
  },
  note: 'Deskripsi ketiga kelompok ini berasal dari kami.',
}

export default { ...formats, Audiences }
