import type { Messages } from '../../types.js'
import { formats } from './formats.js'

export const Audiences: Messages['Audiences'] = {
  title: 'Untuk siapa Ankr membangun',
  statements: {
    'infrastructure-for-all':
      'Ankr melayani individu, pengembang, dan perusahaan dengan infrastruktur Web 3.0.',
    'mass-adoption':
      'Ankr memandang adopsi massal Web 3.0 oleh individu, pengembang, dan perusahaan sebagai salah satu kunci untuk membuat tahap internet berikutnya aman.',
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
