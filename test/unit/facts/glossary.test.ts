import { describe, expect, it } from 'vitest'
import { glossary, sources, type TermId } from '../../../src/facts/index.js'
import { en } from '../../../src/i18n/locales/en.js'

/** The expected terms: name, id, authority. */
const expected: [name: string, id: TermId, publisher: string][] = [
  ['Blockchain agnosticism', 'blockchain-agnosticism', 'Ankr'],
  ['Chain neutral', 'chain-neutral', 'Ankr'],
  ['Multi-chain', 'multi-chain', 'ethereum.org'],
  ['Node', 'node', 'ethereum.org'],
  ['Full node', 'full-node', 'ethereum.org'],
  ['Validator', 'validator', 'ethereum.org'],
  ['Proof-of-Stake', 'proof-of-stake', 'ethereum.org'],
  ['RPC', 'rpc', 'ethereum.org'],
  ['Token standard', 'token-standard', 'Ethereum Improvement Proposals'],
  ['ERC-20', 'erc-20', 'ethereum.org'],
  ['BEP-20', 'bep-20', 'BNB Chain'],
  ['NFT', 'nft', 'Ethereum Improvement Proposals'],
  ['Stablecoin', 'stablecoin', 'NIST'],
  ['USDT', 'usdt', 'Tether'],
  ['Interoperability', 'interoperability', 'ethereum.org'],
  ['Bridge', 'bridge', 'ethereum.org'],
  ['dApp', 'dapp', 'ethereum.org'],
  ['Smart contract', 'smart-contract', 'ethereum.org'],
  ['DCCN', 'dccn', 'Ankr'],
  ['Cloud computing', 'cloud-computing', 'NIST'],
  ['Public cloud', 'public-cloud', 'NIST'],
  ['Data centre', 'data-center', 'ISO/IEC'],
  ['Decentralization', 'decentralization', 'Balaji S. Srinivasan and Leland Lee'],
  ['Nakamoto coefficient', 'nakamoto-coefficient', 'Balaji S. Srinivasan and Leland Lee'],
  ['DAO', 'dao', 'ethereum.org'],
  ['Governance token', 'governance-token', 'ethereum.org'],
  ['Web 1.0', 'web1', 'ethereum.org'],
  ['Web 2.0', 'web2', 'ethereum.org'],
  ['Web 3.0', 'web3', 'ethereum.org'],
  ['Trustless', 'trustless', 'ethereum.org'],
  ['Permissionless', 'permissionless', 'ethereum.org'],
  ['Peer-to-peer value transfer', 'peer-to-peer-value-transfer', 'Satoshi Nakamoto'],
]

describe('glossary', () => {
  it('defines every term, each generation of the web included, with its name and authority', () => {
    const held = Object.entries(glossary).map(([id, source]) => [
      en.glossary[id as TermId].name,
      id,
      source.publisher,
    ])
    expect(held).toEqual(expected)
  })

  it('takes its authorities from the sources', () => {
    const list = Object.values(sources)
    for (const [id, source] of Object.entries(glossary)) expect(list, id).toContain(source)
  })

  it.each(expected)(
    '%s: has a definition of one or two sentences, at most 140 characters, and a source',
    (_, id) => {
      const { meaning, source } = en.glossary[id]
      expect(meaning).toMatch(/^\S.*\.$/)
      expect([...meaning].length).toBeLessThanOrEqual(140)
      expect(source).toMatch(/\S/)
    },
  )

  it('has messages for no other term', () => {
    expect(Object.keys(en.glossary)).toEqual(Object.keys(glossary))
  })
})
