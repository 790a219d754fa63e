import { fireEvent, render, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { InteropChecker } from 'ankr-approach'
import { checkInterop, type Token, tokens } from 'ankr-approach/interop'
import { describe, expect, it, vi } from 'vitest'

const holder = 'The buyer holds'
const seller = 'The seller wants'

/** Both pickers offer the same assets. */
const choose = async (label: string, asset: string) => {
  const select = screen.getByLabelText(new RegExp(label))
  await userEvent.selectOptions(select, within(select).getByRole('option', { name: asset }))
}

describe('InteropChecker', () => {
  it('starts with the example of the source', () => {
    const { container } = render(<InteropChecker />)
    expect(screen.getByLabelText(new RegExp(holder))).toHaveDisplayValue('USDT on Ethereum')
    expect(screen.getByLabelText(new RegExp(seller))).toHaveDisplayValue('USDT on BNB Smart Chain')
    expect(screen.getByRole('status')).toHaveTextContent('Not directly. Same name, different networks.')
    const stated = [...container.querySelectorAll('[data-fact]')].map((element) =>
      element.getAttribute('data-fact'),
    )
    expect(stated).toEqual(['usdt-other-ledger', 'forefront-of-interop', 'interop-tools-pioneer'])
  })

  it('renders the risk beside the bridge, and suggests no unknown route', () => {
    const { container } = render(<InteropChecker />)
    const bridge = container.querySelector('[data-kind="bridge"]')
    expect(bridge).toHaveTextContent('Bridge the tokens from Ethereum to BNB Smart Chain')
    expect(bridge).toHaveTextContent(
      'Risks: bugs in the smart contracts used, the operator failing or cheating',
    )
    expect(container.querySelector('[data-code="ROUTE_UNKNOWN"]')).toBeInTheDocument()
  })

  it.each([
    ['USDC.e on Polygon', 'USDC on Polygon', 'Not directly. Same network, different token.'],
    ['DAI on Ethereum', 'DAI on Ethereum', 'Yes. It is the same token on the same network.'],
    ['DAI on Ethereum', 'USDC on Polygon', 'Not directly. The tokens are on different networks.'],
    ['USDC on OP Mainnet', 'USDC on Ethereum', 'Not directly. Same name, different networks.'],
  ])('for %s held and %s wanted, renders the result', async (held, wanted, verdict) => {
    render(<InteropChecker />)
    await choose(holder, held)
    await choose(seller, wanted)
    expect(screen.getByRole('status')).toHaveTextContent(verdict)
  })

  it('renders the result of checkInterop() for every pair', async () => {
    const { container } = render(<InteropChecker />)
    const details = container.querySelector('details') as HTMLDetailsElement
    details.open = true
    fireEvent(details, new Event('toggle'))
    for (const wanted of tokens.slice(0, 4)) {
      const select = screen.getByLabelText(new RegExp(seller)) as HTMLSelectElement
      await userEvent.selectOptions(select, wanted.id)
      const cells = [...container.querySelectorAll('[data-part="cell"]')].map((cell) => cell.textContent)
      const direct = tokens.map(({ id }) => checkInterop(id, wanted.id).verdict === 'direct')
      expect(cells.map((text) => text === 'Yes')).toEqual(direct)
    }
  })

  it('names the network that two tokens share', async () => {
    const { container } = render(<InteropChecker />)
    await choose(holder, 'USDC.e on Polygon')
    await choose(seller, 'USDC on Polygon')
    expect(container.querySelector('[data-code="DIFFERENT_CONTRACT"]')).toHaveTextContent(
      'Both are on Polygon, but they are different tokens.',
    )
    expect(container.querySelector('[data-part="reasons"]')?.textContent).not.toMatch(/eip155|0x|\{/)
  })

  it('links the source of the data on both sides, and the links follow the choice', async () => {
    const { container } = render(<InteropChecker />)
    const getLinks = () =>
      [...container.querySelectorAll('[data-part="asset-source"]')].map((source) => [
        source.textContent,
        ...[...source.querySelectorAll('a')].map((link) => link.getAttribute('href')),
      ])
    const tether = [
      // Tether's page does not state the decimals.
      'USDT on Ethereum: Tether, Supported Protocols and Integration Guidelines · Optimism, Superchain Token List',
      'https://tether.to/en/supported-protocols/',
      expect.stringMatching(/#L13289-L13293$/),
    ]
    expect(getLinks()).toEqual([
      tether,
      [
        'USDT on BNB Smart Chain: PancakeSwap Default',
        'https://github.com/pancakeswap/token-list/blob/e7ba44e2cf42ee74f6a737b03d7b4f3578684eee/lists/pancakeswap-default.json#L36-L43',
      ],
    ])
    await choose(seller, 'USDT (bridged) on OP Mainnet')
    expect(getLinks()).toEqual([
      tether,
      [
        'USDT (bridged) on OP Mainnet: Optimism, Superchain Token List',
        expect.stringMatching(/\/blob\/[0-9a-f]{40}\//),
      ],
    ])
    await choose(seller, 'USDT on Ethereum')
    expect(getLinks()).toEqual([tether])
  })

  it('compares both tokens, and marks the obstacle by a word', () => {
    render(<InteropChecker />)
    const table = screen.getByRole('table', { name: 'Comparison of both tokens' })
    const rows = within(table)
      .getAllByRole('row')
      .map((row) => [...(row as HTMLTableRowElement).cells].map(({ textContent }) => textContent?.trim()))
    expect(rows).toEqual([
      ['USDT', 'Same name', 'USDT'],
      ['ERC-20', 'Nearly the same standard', 'BEP-20'],
      ['Ethereum', 'Different network: the obstacle', 'BNB Smart Chain'],
      ['0xdAC1…1ec7', 'Different contract', '0x55d3…7955'],
      ['Tether', 'Different issuer or bridge', 'Binance (according to PancakeSwap)'],
      ['6', 'Different decimal places', '18'],
    ])
  })

  it('groups the steps by place, with continuous numbers', async () => {
    const { container } = render(<InteropChecker />)
    const phases = () =>
      [...container.querySelectorAll('[data-part="phase"]')].map((phase) => [
        phase.querySelector('[data-part="phase-title"]')?.textContent,
        phase.querySelector('ol')?.start,
        phase.querySelectorAll('li').length,
      ])
    expect(phases()).toEqual([
      ['On Ethereum', 1, 2],
      ['Between the two networks', 3, 2],
      ['On BNB Smart Chain', 5, 4],
    ])
    await choose(holder, 'USDC.e on Polygon')
    await choose(seller, 'USDC on Polygon')
    expect(phases()).toEqual([['On Polygon', 1, expect.any(Number)]])
  })

  it('detail="brief": has the verdict, the comparison and the sources, and no steps', () => {
    const { container } = render(<InteropChecker detail="brief" />)
    expect(screen.getByRole('status')).toHaveTextContent('Not directly.')
    expect(screen.getAllByRole('table')).toHaveLength(1)
    expect(container.querySelectorAll('[data-part="asset-source"]')).toHaveLength(2)
    expect(container).toHaveTextContent('Stated by Ankr in March 2022')
    expect(screen.getByText('General information, not financial advice.')).toBeVisible()
    expect(container.querySelector('[data-part="reason"], [data-part="step"], details')).toBeNull()
  })

  it('replaces the labels of both parts by `messages`', () => {
    const { container } = render(<InteropChecker messages={{ invitation: 'Go on.', why: 'Because' }} />)
    expect(container.querySelector('[data-part="intro"]')?.textContent).toMatch(/Go on\.$/)
    expect(screen.getByText('Because')).toBeVisible()
  })

  it('renders the invitation outside the fact', () => {
    const { container } = render(<InteropChecker />)
    expect(screen.getByText('Try this pair, or choose another.')).toBeVisible()
    expect(container.querySelector('[data-fact]')?.textContent).not.toContain('Try')
  })

  it('says that it is no financial advice', () => {
    render(<InteropChecker />)
    expect(screen.getByText('General information, not financial advice.')).toBeVisible()
  })

  it('names the unknown currency of a network as its own', () => {
    const [token] = tokens
    const asset = { ...token, id: 'eip155:99999/erc20:0x00000000000000000000000000000000000000aA' } as Token
    const { container } = render(<InteropChecker assets={[asset]} />)
    expect(container.querySelector('[data-kind="gas"]')).toHaveTextContent(
      'Hold some of the network’s own currency to pay fees on eip155:99999',
    )
  })

  it('dispatches ankr-interop-check with the checked pair, and nothing else', async () => {
    const listener = vi.fn()
    document.addEventListener('ankr-interop-check', (event) => listener((event as CustomEvent).detail))
    render(<InteropChecker />)
    expect(listener).not.toHaveBeenCalled()
    await choose(holder, 'DAI on Ethereum')
    expect(listener).toHaveBeenCalledExactlyOnceWith({
      held: 'eip155:1/erc20:0x6B175474E89094C44Da98b954EedeAC495271d0F',
      wanted: 'eip155:56/erc20:0x55d398326f99059fF775485246999027B3197955',
      verdict: 'cross-chain',
    })
  })

  it('accepts custom assets on chains without a name', () => {
    const asset = (id: string, symbol: string) =>
      ({
        id,
        symbol,
        decimals: 18,
        representation: 'unknown',
        basis: 'reported',
        source: { id: 'x', title: 'X', publisher: 'X', url: 'https://example.com' },
      }) as const
    const sol = asset('solana:5eykt4UsFv8P8NJdTREpY1vzqKqZKvdp/slip44:501', 'SOL')
    const assets = [asset('eip155:1/slip44:60', 'ETH'), sol]
    const { container } = render(<InteropChecker assets={assets} defaultWanted={sol.id} />)
    expect(screen.getByLabelText(new RegExp(holder))).toHaveDisplayValue('ETH on Ethereum')
    expect(container.querySelector('[data-code="DIFFERENT_ACCOUNT_SYSTEM"]')).toBeInTheDocument()
  })

  it('in development, throws for invalid props', () => {
    expect(() => render(<InteropChecker defaultHeld="usdt" />)).toThrow(
      '[ankr-approach] InteropChecker: the prop `defaultHeld` is "usdt". Accepted: the id of one of the assets, such as "eip155:1/erc20:0xdAC17F958D2ee523a2206206994597C13D831ec7".',
    )
    expect(() => render(<InteropChecker assets={[]} />)).toThrow(
      '[ankr-approach] InteropChecker: the prop `assets` is an array of 0. Accepted: a list of at least one token.',
    )
  })

  it('in production, renders the valid assets', () => {
    vi.stubEnv('NODE_ENV', 'production')
    render(<InteropChecker defaultHeld="usdt" />)
    expect(screen.getByLabelText(new RegExp(holder))).toHaveDisplayValue('USDT on Ethereum')
    vi.unstubAllEnvs()
  })
})
