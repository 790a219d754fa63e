import type { TermDefinition } from '../../formatTypes.js'

export const blockchainAgnosticism: TermDefinition = {
  name: 'Agnostisisme blockchain',
  meaning:
    'Nama lain untuk netralitas antar-chain: menawarkan beberapa blockchain tanpa mengutamakan salah satunya.',
  source: 'The Ankr Approach',
}
export const chainNeutral: TermDefinition = {
  name: 'Netral antar-chain',
  meaning: 'Menawarkan beberapa blockchain tanpa mengutamakan salah satunya.',
  note: 'Ini tidak berarti mutu atau risikonya sama.',
  source: 'The Ankr Approach',
}
export const multiChain: TermDefinition = {
  name: 'Multichain',
  meaning:
    'Bekerja dengan beberapa blockchain. Itu saja tidak menghubungkannya: memindahkan aset atau pesan di antaranya perlu jembatan.',
  source: 'ethereum.org',
}
export const node: TermDefinition = {
  name: 'Node',
  meaning: 'Komputer yang menjalankan perangkat lunak suatu blockchain dan terhubung ke jaringannya.',
  source: 'ethereum.org',
}
export const fullNode: TermDefinition = {
  name: 'Node penuh',
  meaning:
    'Node yang memeriksa sendiri blok satu per satu dan menyimpan data terbaru. Data lama boleh dihapusnya.',
  source: 'ethereum.org',
}
export const validator: TermDefinition = {
  name: 'Validator',
  meaning: 'Peserta yang mempertaruhkan (stake) token untuk mengusulkan blok dan memberikan suara atas blok.',
  note: 'Tidak sama dengan node yang menjawab permintaan.',
  source: 'ethereum.org',
}
export const proofOfStake: TermDefinition = {
  name: 'Proof-of-Stake',
  meaning:
    'Bukti taruhan: cara jaringan menyepakati blok. Validator mengunci token dan dapat kehilangannya jika melanggar aturan.',
  source: 'ethereum.org',
}
export const rpc: TermDefinition = {
  name: 'RPC',
  meaning:
    'Remote procedure call (panggilan prosedur jarak jauh): satu komputer meminta data atau tindakan dari komputer lain lewat jaringan.',
  source: 'ethereum.org',
}
export const tokenStandard: TermDefinition = {
  name: 'Standar token',
  meaning: 'Kumpulan fungsi bersama yang disediakan kontrak token.',
  note: 'Standar tidak menjelaskan nilai atau penerbit token.',
  source: 'EIP-20',
}
export const erc20: TermDefinition = {
  name: 'ERC-20',
  meaning:
    'Antarmuka standar untuk token yang dapat saling dipertukarkan di Ethereum: saldo, transfer, dan izin.',
  source: 'ethereum.org',
}
export const bep20: TermDefinition = {
  name: 'BEP-20',
  meaning: 'Standar token BNB Smart Chain, berdasarkan ERC-20.',
  source: 'Spesifikasi BEP-20',
}
export const nft: TermDefinition = {
  name: 'NFT',
  meaning: 'Non-fungible token: token unik yang dikenali dari kontrak dan ID-nya.',
  note: 'Hak yang diberikannya bergantung pada ketentuannya.',
  source: 'ERC-721',
}
export const stablecoin: TermDefinition = {
  name: 'Stablecoin',
  meaning: 'Aset kripto yang dirancang agar nilainya stabil terhadap suatu acuan seperti dolar AS.',
  note: 'Hal itu bisa gagal.',
  source: 'NIST',
}
export const usdt: TermDefinition = {
  name: 'USDT',
  meaning: 'Token dari Tether, dirancang untuk mengikuti dolar AS. Ada di beberapa blockchain.',
  note: 'Versi jembatan memakai kode yang sama.',
  source: 'Tether',
}
export const interoperability: TermDefinition = {
  name: 'Interoperabilitas',
  meaning: 'Kemampuan sistem di blockchain yang berbeda untuk bertukar aset atau pesan.',
  source: 'ethereum.org',
}
export const bridge: TermDefinition = {
  name: 'Jembatan',
  meaning: 'Layanan yang memindahkan aset atau pesan antar-blockchain. Penggunaannya mengandung risiko.',
  source: 'ethereum.org',
}
export const dapp: TermDefinition = {
  name: 'dApp',
  meaning:
    'Aplikasi terdesentralisasi: logika intinya berjalan dalam kontrak pintar. Antarmukanya tetap bisa dijalankan satu pihak.',
  source: 'ethereum.org',
}
export const smartContract: TermDefinition = {
  name: 'Kontrak pintar',
  meaning: 'Program yang disimpan di blockchain dan berjalan di sana sebagaimana ditulis.',
  note: 'Belum tentu kontrak hukum.',
  source: 'ethereum.org',
}
export const dccn: TermDefinition = {
  name: 'DCCN',
  meaning:
    'Distributed cloud computing network: cloud sumber terbuka dalam whitepaper pertama Ankr. Sejak itu fokus Ankr telah berubah.',
  source: 'The Ankr Approach',
}
export const cloudComputing: TermDefinition = {
  name: 'Komputasi cloud',
  meaning: 'Sumber daya komputasi bersama yang dipakai lewat jaringan dan disediakan sesuai permintaan.',
  source: 'NIST SP 800-145',
}
export const publicCloud: TermDefinition = {
  name: 'Cloud publik',
  meaning: 'Infrastruktur cloud yang dapat dipakai masyarakat umum.',
  source: 'NIST SP 800-145',
}
export const dataCenter: TermDefinition = {
  name: 'Pusat data',
  meaning:
    'Gedung atau kelompok gedung yang menampung komputer beserta daya, pendinginan, dan keamanan yang dibutuhkannya.',
  source: 'ISO/IEC 22237-1',
}
export const decentralization: TermDefinition = {
  name: 'Desentralisasi',
  meaning:
    'Kendali atas sistem tersebar pada pihak-pihak independen. Ada tingkatannya, dan dapat berbeda antarbagian.',
  source: 'Srinivasan & Lee, 2017',
}
export const nakamotoCoefficient: TermDefinition = {
  name: 'Koefisien Nakamoto',
  meaning:
    'Jumlah pihak paling sedikit yang bersama-sama mengendalikan lebih dari porsi tertentu pada satu bagian sistem.',
  source: 'Srinivasan & Lee, 2017',
}
export const dao: TermDefinition = {
  name: 'DAO',
  meaning:
    'Organisasi otonom terdesentralisasi: dijalankan lewat suara anggotanya, menurut aturan yang tercatat di blockchain.',
  source: 'ethereum.org',
}
export const governanceToken: TermDefinition = {
  name: 'Token tata kelola',
  meaning: 'Token yang memberi pemegangnya hak suara.',
  note: 'Kekuatan suara dapat terkumpul di segelintir tangan.',
  source: 'ethereum.org',
}
export const web1: TermDefinition = {
  name: 'Web 1.0',
  meaning: 'Sebutan tidak resmi untuk web awal, yang sebagian besar berupa halaman untuk dibaca.',
  source: 'ethereum.org',
}
export const web2: TermDefinition = {
  name: 'Web 2.0',
  meaning:
    'Sebutan tidak resmi untuk web platform: orang membaca dan memublikasikan, perusahaan menjalankan layanannya.',
  source: 'ethereum.org',
}
export const web3: TermDefinition = {
  name: 'Web 3.0',
  meaning: 'Sebutan tidak resmi untuk web yang dapat dibaca, ditulis, dan dimiliki orang.',
  note: 'Pernah juga berarti Web Semantik dari W3C.',
  source: 'ethereum.org',
}
export const trustless: TermDefinition = {
  name: 'Tanpa perlu percaya',
  meaning: 'Dari “trustless”: para pihak dapat bertransaksi tanpa harus memercayai pihak ketiga.',
  note: 'Kode, kriptografi, dan mayoritas yang jujur tetap diandalkan.',
  source: 'ethereum.org',
}
export const permissionless: TermDefinition = {
  name: 'Tanpa perlu izin',
  meaning: 'Dari “permissionless”: siapa pun dapat memakai atau bergabung tanpa persetujuan.',
  note: 'Biaya dan hukum tetap berlaku.',
  source: 'ethereum.org',
}
export const peerToPeerValueTransfer: TermDefinition = {
  name: 'Transfer nilai peer-to-peer',
  meaning:
    'Mengirim aset langsung ke pihak lain, tanpa lembaga keuangan sebagai perantara. Jaringan tetap mencatat transfernya.',
  source: 'Makalah Bitcoin',
}
