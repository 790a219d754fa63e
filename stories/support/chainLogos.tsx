import ArbitrumOne from '@web3icons/react/icons/networks/NetworkArbitrumOne'
import Avalanche from '@web3icons/react/icons/networks/NetworkAvalanche'
import Base from '@web3icons/react/icons/networks/NetworkBase'
import BinanceSmartChain from '@web3icons/react/icons/networks/NetworkBinanceSmartChain'
import Ethereum from '@web3icons/react/icons/networks/NetworkEthereum'
import Fantom from '@web3icons/react/icons/networks/NetworkFantom'
import Flare from '@web3icons/react/icons/networks/NetworkFlare'
import Gnosis from '@web3icons/react/icons/networks/NetworkGnosis'
import Linea from '@web3icons/react/icons/networks/NetworkLinea'
import Optimism from '@web3icons/react/icons/networks/NetworkOptimism'
import Polygon from '@web3icons/react/icons/networks/NetworkPolygon'
import Rollux from '@web3icons/react/icons/networks/NetworkRollux'
import Scroll from '@web3icons/react/icons/networks/NetworkScroll'
import Stellar from '@web3icons/react/icons/networks/NetworkStellar'
import Telos from '@web3icons/react/icons/networks/NetworkTelos'
import Xai from '@web3icons/react/icons/networks/NetworkXai'
import XLayer from '@web3icons/react/icons/networks/NetworkXLayer'
import type { GridChain } from 'ankr-approach'
import { chains } from 'ankr-approach/interop'

/** The logos of `@web3icons/react` by the CAIP-2 id of the chain. */
const icons: Readonly<Record<string, typeof Ethereum>> = {
  'eip155:42161': ArbitrumOne,
  'eip155:43114': Avalanche,
  'eip155:8453': Base,
  'eip155:56': BinanceSmartChain,
  'eip155:1': Ethereum,
  'eip155:250': Fantom,
  'eip155:14': Flare,
  'eip155:100': Gnosis,
  'eip155:59144': Linea,
  'eip155:10': Optimism,
  'eip155:137': Polygon,
  'eip155:570': Rollux,
  'eip155:534352': Scroll,
  'stellar:pubnet': Stellar,
  'eip155:40': Telos,
  'eip155:660279': Xai,
  'eip155:196': XLayer,
}

/** The default chains, each with its logo in one ink. A chain that the set lacks has no logo. */
export const chainsWithLogos: GridChain[] = chains.map((chain) => {
  const Icon = icons[chain.id]
  return Icon ? { ...chain, logo: <Icon variant="mono" size={20} /> } : chain
})
