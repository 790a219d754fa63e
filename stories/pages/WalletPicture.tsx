import { chainsWithLogos } from '../support/chainLogos.js'
import './wallet.css'

const getLogo = (id: string) => chainsWithLogos.find((chain) => chain.id === id)?.logo

const BALANCES = [
  { asset: 'USDT', network: 'Ethereum', id: 'eip155:1', amount: '120.00' },
  { asset: 'USDT', network: 'BNB Smart Chain', id: 'eip155:56', amount: '45.50' },
  { asset: 'USDC', network: 'Base', id: 'eip155:8453', amount: '310.25' },
  { asset: 'DAI', network: 'Gnosis', id: 'eip155:100', amount: '18.75' },
]

/** The wallet’s window as a picture: balances by network, and a transfer that would fail. */
export const WalletPicture = () => (
  <div
    className="wallet"
    role="img"
    aria-label="The wallet: four balances, each with its network, and a note that a seller takes USDT on another network."
  >
    <div className="wallet-window" aria-hidden="true">
      <div className="wallet-list">
        <p className="wallet-title">Balances</p>
        {BALANCES.map(({ asset, network, id, amount }) => (
          <div className="wallet-row" key={id}>
            <span className="wallet-logo">{getLogo(id)}</span>
            <span>
              <b>{asset}</b>
              <small>{network}</small>
            </span>
            <span className="wallet-amount">{amount}</span>
          </div>
        ))}
      </div>
      <div className="wallet-send">
        <p className="wallet-title">Pay a seller</p>
        <dl>
          <div>
            <dt>You hold</dt>
            <dd>USDT on Ethereum</dd>
          </div>
          <div>
            <dt>The seller takes</dt>
            <dd>USDT on BNB Smart Chain</dd>
          </div>
        </dl>
        <p className="wallet-note">
          <span className="wallet-sign">≠</span>
          Same name, different network. Choose another balance, or convert first.
        </p>
      </div>
    </div>
  </div>
)
