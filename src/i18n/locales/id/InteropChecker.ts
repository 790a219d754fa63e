import type { Messages } from '../../types.js'
import { formats } from './formats.js'

export const InteropChecker: Messages['InteropChecker'] = {
  title: 'Bisakah pembeli ini membayar penjual ini?',
  statements: {
    'usdt-other-ledger':
      'Orang yang memegang USDT di Ethereum (ERC-20) tidak dapat dengan mudah membeli NFT yang dihargai dalam USDT di BNB Smart Chain (BEP-20).',
    'forefront-of-interop':
      'Ankr memandang dirinya berada di garis depan dalam menangani batasan semacam itu.',
    'interop-tools-pioneer':
      'Dengan bekerja erat bersama pengembang, kata Ankr, perusahaan ini memelopori alat untuk interoperabilitas lintas-chain.',
  },
  invitation: 'Coba pasangan ini, atau pilih yang lain.',
}

export default { ...formats, InteropChecker }
