import type { Source } from '../../facts/types.js'

// A module separate from `sources.ts`, so that `NetworkChoice` does not include the other sources in its bundle.

export const tether: Source = {
  id: 'tether-supported-protocols',
  title: 'Supported Protocols and Integration Guidelines',
  publisher: 'Tether',
  url: 'https://tether.to/en/supported-protocols/',
}

export const bscUsd: Source = {
  id: 'iq-bsc-usd',
  title: 'Binance Bridged USDT (BSC-USD)',
  publisher: 'IQ.wiki',
  url: 'https://iq.wiki/wiki/bsc-usd',
}
