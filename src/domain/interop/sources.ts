import type { Source } from '../../facts/types.js'

export { bscUsd, tether } from './tetherSources.js'

export const circle: Source = {
  id: 'circle-usdc-addresses',
  title: 'USDC Contract Addresses',
  publisher: 'Circle',
  url: 'https://developers.circle.com/stablecoins/usdc-contract-addresses',
}

export const circlePolygon: Source = {
  id: 'circle-usdc-polygon',
  title: 'What you need to know: Native USDC on Polygon PoS',
  publisher: 'Circle',
  url: 'https://www.circle.com/blog/what-you-need-to-know-native-usdc-on-polygon-pos',
}

export const maker: Source = {
  id: 'maker-dai-module',
  title: 'Dai Module',
  publisher: 'MakerDAO',
  url: 'https://docs.makerdao.com/smart-contract-modules/dai-module',
}

export const superchain: Source = {
  id: 'superchain-token-list',
  title: 'Superchain Token List',
  publisher: 'Optimism',
  url: 'https://github.com/ethereum-optimism/ethereum-optimism.github.io',
}

export const polygonList: Source = {
  id: 'polygon-token-list',
  title: 'Polygon Token List',
  publisher: 'Polygon',
  url: 'https://github.com/maticnetwork/polygon-token-list',
}

export const usdt0: Source = {
  id: 'usdt0-polygon',
  title: 'Polygon USDT Now Upgraded to USDT0',
  publisher: 'USDT0',
  url: 'https://mirror.xyz/tetherzero.eth/i2UruXNXYA-objPD98JytBSDh6-lt4gDOsgUoHLrm-E',
}

export const trustWallet: Source = {
  id: 'trust-wallet-assets',
  title: 'Trust Wallet Assets Info',
  publisher: 'Trust Wallet',
  url: 'https://github.com/trustwallet/assets',
}
