import type { Messages } from '../../types.js'
import { formats } from './formats.js'

export const FactSentences: Messages['FactSentences'] = {
  statements: {
    title: 'Dokumen Ankr berjudul “{title}”.',

    'one-platform-multiple-chains': 'Ankr menawarkan beberapa blockchain dalam satu platform.',
    'no-chain-promoted':
      'Ankr tidak mengutamakan chain mana pun di atas chain lain, dan tidak mengarahkan penggunanya ke chain tertentu.',
    'blockchain-agnosticism': 'Netralitas antar-chain juga disebut agnostisisme blockchain.',
    'multi-chain-provider': 'Ankr adalah penyedia multichain, dan karena itu netral.',
    'users-choose-network': 'Pelanggan Ankr tetap harus memilih jaringan dan ekosistemnya.',
    'erc20-or-bep20':
      'Satu hal yang perlu ditimbang pelanggan Ankr adalah apakah pengguna mereka sendiri sebaiknya memegang aset sebagai token ERC-20 di Ethereum atau sebagai token BEP-20 di BNB Smart Chain, dan apa akibatnya.',
    'usdt-other-ledger':
      'Misalnya, orang yang memegang USDT di Ethereum (ERC-20) tidak dapat dengan mudah membeli NFT yang dihargai dalam USDT di BNB Smart Chain (BEP-20).',
    'forefront-of-interop':
      'Ankr memandang dirinya berada di garis depan dalam menangani batasan antar-chain.',
    'interop-tools-pioneer':
      'Ankr menyatakan bahwa, dengan bekerja erat bersama pengembang, perusahaan ini memelopori alat untuk interoperabilitas lintas-chain.',

    'full-decentralization': 'Ankr berkomitmen pada desentralisasi penuh.',
    'decentralization-cornerstone': 'Ankr menyebut desentralisasi sebagai salah satu landasan tujuannya.',
    'decentralization-driving-force': 'Ankr menyebut desentralisasi sebagai jantung dan tenaga penggeraknya.',
    'nodes-launched': 'Ankr telah meluncurkan {statistic} node di seluruh dunia.',
    'chains-supported':
      'Node Ankr mendukung ekosistem yang tumbuh subur dengan {statistic} blockchain Proof-of-Stake.',
    'tools-for-developers':
      'Ankr menyebut node-nya, beserta chain yang didukung node itu, mendasar untuk menyediakan alat bagi komunitas pengembang Web 3.0 yang berkembang pesat.',
    'cloud-links-servers':
      'Melalui komputasi cloud, Ankr menghubungkan server menjadi sumber daya sesuai permintaan.',
    'cloud-for-builders':
      'Sumber daya sesuai permintaan dari Ankr ditujukan bagi orang yang membangun aplikasi terdesentralisasi, protokol, dan kontrak pintar.',
    'more-democratic-web':
      'Ankr berharap aplikasi yang dibangun di atas sumber dayanya turut membentuk web yang lebih terhubung dan lebih demokratis.',
    'idle-data-center-power':
      'Gagasan awal dan whitepaper pertama Ankr mengusulkan cloud sumber terbuka yang akan berjalan dengan daya pemrosesan pusat data yang menganggur.',
    dccn: 'Cloud dalam gagasan awal Ankr bernama DCCN, singkatan dari “distributed cloud computing network”, yaitu jaringan komputasi cloud terdistribusi.',
    'any-application':
      'Dalam model pertama Ankr, pengguna dapat menjalankan aplikasi apa pun di cloud terdesentralisasinya.',
    'crypto-economy': 'Ankr telah beranjak dari model pertamanya: fokusnya hanya pada ekonomi kripto.',
    'decentralized-node-access':
      'Ankr menyediakan akses terdesentralisasi ke node untuk beberapa kasus penggunaan.',
    'independent-data-centers': 'Node Ankr berjalan di pusat data independen milik pihak ketiga.',
    'multiple-locations': 'Node Ankr berada di beberapa lokasi geografis.',
    'no-public-cloud': 'Ankr menyatakan tidak pernah memakai penyedia cloud publik yang terpusat.',
    'others-centralized': 'Penyedia API lain, kata Ankr, biasanya memakai layanan terpusat, misalnya AWS.',
    'crypto-native': 'Ankr adalah perusahaan yang berakar pada kripto dan blockchain.',
    'self-funded': 'Ankr menyatakan mendanai dirinya sendiri.',
    'not-beholden': 'Ankr menyatakan tidak terikat pada investor.',
    'community-driven': 'Ankr menyatakan sepenuhnya digerakkan oleh komunitasnya.',
    'no-domination':
      'Menurut Ankr, digerakkan oleh komunitas teramat penting untuk menghindari dominasi segelintir pihak.',
    'community-owns-service': 'Ankr menyatakan bahwa komunitasnya memiliki dan mengamankan layanannya.',

    'towards-dao': 'Ankr menyatakan sedang berada di jalan menuju DAO.',
    'governed-by-ankr-dao':
      'Ankr menyatakan berada di jalan yang mantap menuju tata kelola oleh komunitas melalui ANKR DAO.',
    'dao-definition':
      'DAO adalah singkatan dari “decentralized autonomous organization”, yaitu organisasi otonom terdesentralisasi.',
    'no-investor-majority':
      'Ankr berkomitmen untuk tidak membiarkan investor institusional memborong mayoritas token.',
    'community-in-power': 'Tujuan Ankr adalah agar kekuasaan tetap di tangan komunitasnya.',

    'next-generation': 'Ankr menggambarkan Web 3.0 sebagai generasi internet berikutnya.',
    'mass-adoption':
      'Ankr memandang adopsi massal Web 3.0 oleh individu, pengembang, dan perusahaan sebagai salah satu kunci untuk membuat tahap internet berikutnya aman.',
    'under-construction': 'Generasi ketiga internet sudah hadir, kata Ankr, tetapi masih dibangun.',
    'no-single-controller':
      'Web 3.0 adalah gerakan yang sedang membangun internet dari jaringan terdesentralisasi, yang tidak dikendalikan oleh satu entitas tunggal.',
    'away-from-corporations':
      'Ankr memandang Web 3.0 sebagai langkah menjauh dari korporasi terpusat yang mendominasi web saat ini.',
    'profit-from-data':
      'Korporasi yang mendominasi web saat ini, kata Ankr, memperoleh keuntungan dari data yang dihasilkan pengguna.',
    'trust-without-controller':
      'Menurut Ankr, inovasi utama Web 3.0 adalah platform yang tidak dikendalikan oleh satu entitas tunggal, tetapi tetap dapat dipercaya semua orang.',
    'participation-is-security':
      'Ankr mengatakan tentang Web 3.0: makin banyak yang ikut serta, makin aman bagi semua.',
    'blockchain-underlies': 'Blockchain mendasari desentralisasi yang dibutuhkan Web 3.0.',
    'open-trustless-permissionless':
      'Blockchain mendasari desentralisasi yang dibutuhkan Web 3.0, kata Ankr, karena blockchain bersifat terbuka, tanpa perlu percaya, dan tanpa perlu izin.',
    'building-blocks':
      'Web 3.0 memiliki dua unsur pembangun utama: desentralisasi dan transfer nilai peer-to-peer.',
    'infrastructure-for-all':
      'Ankr melayani individu, pengembang, dan perusahaan dengan infrastruktur Web 3.0.',
  },
  ownStatistic: '{statistic} {label}',
}

export default { ...formats, FactSentences }
