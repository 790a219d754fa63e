import type { Source } from '../../facts/types.js'
import * as sources from './sources.js'

/** What is known of a token contract beyond its id. */
export interface Token {
  /** Its CAIP-19 id. */
  readonly id: string
  /** Its ticker: a label, never a proof of identity. */
  readonly symbol: string
  /** How many decimal digits a base unit stands behind the point: 0 to 255. */
  readonly decimals: number
  /** Who mints it, or which bridge does; absent when no source says. */
  readonly issuer?: string
  /** `issued` on this chain by whom it is a claim on, or `bridged`: it stands for a token held elsewhere. */
  readonly representation: 'issued' | 'bridged' | 'unknown'
  /** Whether issuer and representation are `stated` by the issuer or the bridge itself, or `reported` by others. */
  readonly basis: 'stated' | 'reported'
  readonly source: Source
  /** Its `approve` refuses to change one non-zero allowance into another: it wants 0 in between. */
  readonly resetsAllowance?: boolean
}

/** USDT, USDC and DAI on Ethereum, BNB Smart Chain, OP Mainnet and Polygon. */
export const tokens: readonly Token[] = [
  {
    id: 'eip155:1/erc20:0xdAC17F958D2ee523a2206206994597C13D831ec7',
    symbol: 'USDT',
    decimals: 6,
    issuer: 'Tether',
    representation: 'issued',
    basis: 'stated',
    source: sources.tether,
    resetsAllowance: true,
  },
  {
    id: 'eip155:1/erc20:0xA0b86991c6218b36c1d19D4a2e9Eb0cE3606eB48',
    symbol: 'USDC',
    decimals: 6,
    issuer: 'Circle',
    representation: 'issued',
    basis: 'stated',
    source: sources.circle,
  },
  {
    id: 'eip155:1/erc20:0x6B175474E89094C44Da98b954EedeAC495271d0F',
    symbol: 'DAI',
    decimals: 18,
    issuer: 'Maker Protocol',
    representation: 'issued',
    basis: 'stated',
    source: sources.maker,
  },
  {
    id: 'eip155:56/erc20:0x55d398326f99059fF775485246999027B3197955',
    symbol: 'USDT',
    decimals: 18,
    issuer: 'Binance',
    representation: 'bridged',
    basis: 'reported',
    source: sources.bscUsd,
  },
  {
    id: 'eip155:56/erc20:0x8AC76a51cc950d9822D68b83fE1Ad97B32Cd580d',
    symbol: 'USDC',
    decimals: 18,
    issuer: 'Binance',
    representation: 'bridged',
    basis: 'reported',
    source: sources.trustWallet,
  },
  {
    id: 'eip155:56/erc20:0x1AF3F329e8BE154074D8769D1FFa4eE058B1DBc3',
    symbol: 'DAI',
    decimals: 18,
    issuer: 'Binance',
    representation: 'bridged',
    basis: 'reported',
    source: sources.trustWallet,
  },
  {
    id: 'eip155:10/erc20:0x94b008aA00579c1307B0EF2c499aD98a8ce58e58',
    symbol: 'USDT',
    decimals: 6,
    issuer: 'OP Mainnet Standard Bridge',
    representation: 'bridged',
    basis: 'stated',
    source: sources.superchain,
  },
  {
    id: 'eip155:10/erc20:0x0b2C639c533813f4Aa9D7837CAf62653d097Ff85',
    symbol: 'USDC',
    decimals: 6,
    issuer: 'Circle',
    representation: 'issued',
    basis: 'stated',
    source: sources.circle,
  },
  {
    // The list gives the address of a bridge of its own for DAI, but does not say whose it is.
    id: 'eip155:10/erc20:0xDA10009cBd5D07dd0CeCc66161FC93D7c9000da1',
    symbol: 'DAI',
    decimals: 18,
    representation: 'bridged',
    basis: 'reported',
    source: sources.superchain,
  },
  {
    // Bridged by the Polygon PoS bridge until August 2025; since then minted against USDT locked on Ethereum.
    id: 'eip155:137/erc20:0xc2132D05D31c914a87C6611C10748AEb04B58e8F',
    symbol: 'USDT',
    decimals: 6,
    issuer: 'USDT0',
    representation: 'bridged',
    basis: 'stated',
    source: sources.usdt0,
  },
  {
    id: 'eip155:137/erc20:0x3c499c542cEF5E3811e1192ce70d8cC03d5c3359',
    symbol: 'USDC',
    decimals: 6,
    issuer: 'Circle',
    representation: 'issued',
    basis: 'stated',
    source: sources.circlePolygon,
  },
  {
    id: 'eip155:137/erc20:0x2791Bca1f2de4661ED88A30C99A7a9449Aa84174',
    symbol: 'USDC.e',
    decimals: 6,
    issuer: 'Polygon PoS bridge',
    representation: 'bridged',
    basis: 'reported',
    source: sources.circlePolygon,
  },
  {
    id: 'eip155:137/erc20:0x8f3Cf7ad23Cd3CaDbD9735AFf958023239c6A063',
    symbol: 'DAI',
    decimals: 18,
    issuer: 'Polygon PoS bridge',
    representation: 'bridged',
    basis: 'stated',
    source: sources.polygonList,
  },
]
