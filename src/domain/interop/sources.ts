import type { Source } from '../../facts/types.js'
import { inSuperchainList } from './tetherSources.js'

export { bscUsd, inSuperchainList, tether, tetherDecimals } from './tetherSources.js'

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

export const sky: Source = {
  id: 'sky-white-paper',
  title: 'The Sky Protocol: Sky’s Multi-Collateral Dai (MCD) System',
  publisher: 'Sky',
  url: 'https://makerdao.com/en/whitepaper/',
}

/** The entry of the token names the standard bridge of the network: the predeploy 0x4200…0010. */
export const superchain: Source = inSuperchainList('L13305-L13317')

export const optimismDai: Source = {
  id: 'optimism-dai-bridge',
  title: 'Optimism Dai Bridge',
  publisher: 'MakerDAO',
  url: 'https://github.com/makerdao/optimism-dai-bridge/blob/bc3d63f5da2fd34ebb90369c90f2ea57e51cbca0/README.md#mainnet',
}

/** The entry of a token in the Polygon Token List. */
export const inPolygonList = (lines: string): Source => ({
  id: 'polygon-token-list',
  title: 'Polygon Token List',
  publisher: 'Polygon',
  url: `https://github.com/0xPolygon/polygon-token-list/blob/16ea75a448e174abdb157fff2432a5693c5926e4/src/tokens/defaultTokens.json#${lines}`,
})

/** The entry of the token has the tag `pos`, which the list defines as “bridged using the PoS bridge”. */
export const polygonList: Source = inPolygonList('L171-L184')

export const usdt0: Source = {
  id: 'usdt0-deployments',
  title: 'USDT0 Deployments',
  publisher: 'USDT0',
  url: 'https://github.com/Everdawn-Labs/usdt0-audit-reports/blob/961b0ab9dd527067d56d93e86b41aa2dd3a36084/DEPLOYMENTS.md#optimism',
}

export const usdt0Polygon: Source = {
  id: 'usdt0-polygon',
  title: 'Polygon USDT Now Upgraded to USDT0',
  publisher: 'USDT0',
  url: 'https://mirror.xyz/tetherzero.eth/i2UruXNXYA-objPD98JytBSDh6-lt4gDOsgUoHLrm-E',
}

export const binanceUsdc: Source = {
  id: 'trust-wallet-binance-usdc',
  title: 'BNB pegged USD Coin',
  publisher: 'Trust Wallet',
  url: 'https://github.com/trustwallet/assets/blob/dfa8b879b22931bbaee7287e962aa774a946b0c6/blockchains/smartchain/assets/0x8AC76a51cc950d9822D68b83fE1Ad97B32Cd580d/info.json',
}

export const binanceDai: Source = {
  id: 'trust-wallet-binance-dai',
  title: 'BNB pegged Dai Token',
  publisher: 'Trust Wallet',
  url: 'https://github.com/trustwallet/assets/blob/08bde8eea0f01fb46ad7beea8442917902f423d3/blockchains/smartchain/assets/0x1AF3F329e8BE154074D8769D1FFa4eE058B1DBc3/info.json',
}
