import type { Source } from '../../facts/types.js'
import * as sources from './sources.js'

/** The data of a token contract. */
export interface Token {
  /** The CAIP-19 id. */
  readonly id: string
  /** The ticker. It is a label and no proof of identity. */
  readonly symbol: string
  /** The number of decimals, 0 to 255. One token is 10^decimals base units. */
  readonly decimals: number
  /** The issuer or the bridge that mints the token. Omitted if no source states it. */
  readonly issuer?: string
  /** `issued` on this chain by its issuer, or `bridged`: it represents a token that is locked on another chain. */
  readonly representation: 'issued' | 'bridged' | 'unknown'
  /** The origin of `issuer` and `representation`: `stated` by the issuer or the bridge, or `reported` by others. */
  readonly basis: 'stated' | 'reported'
  readonly source: Source
  /** Whether `approve()` rejects a change from one non-zero allowance to another, so that it has to be set to 0 first. */
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
    // The token list has the address of a separate bridge for DAI, but not the operator of that bridge.
    id: 'eip155:10/erc20:0xDA10009cBd5D07dd0CeCc66161FC93D7c9000da1',
    symbol: 'DAI',
    decimals: 18,
    representation: 'bridged',
    basis: 'reported',
    source: sources.superchain,
  },
  {
    // Until August 2025 the Polygon PoS bridge minted it. Since then it is minted against USDT that is locked on Ethereum.
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
