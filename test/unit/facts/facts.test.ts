import { describe, expect, it } from 'vitest'
import { facts, sources } from '../../../src/facts/index.js'
import { validateFact } from '../../../src/facts/validateFact.js'

/** The numbered facts of the source document, as they were read from it: number, section, kind, id. */
const expected = [
  [1, 'meta', 'statement', 'title'],
  [2, 'neutral', 'statement', 'one-platform-multiple-chains'],
  [3, 'neutral', 'statement', 'no-chain-promoted'],
  [4, 'neutral', 'definition', 'blockchain-agnosticism'],
  [5, 'neutral', 'statement', 'multi-chain-provider'],
  [6, 'neutral', 'statement', 'users-choose-network'],
  [7, 'neutral', 'statement', 'erc20-or-bep20'],
  [8, 'neutral', 'example', 'usdt-other-ledger'],
  [9, 'neutral', 'opinion', 'forefront-of-interop'],
  [10, 'neutral', 'opinion', 'interop-tools-pioneer'],
  [11, 'decentralization', 'commitment', 'full-decentralization'],
  [12, 'decentralization', 'opinion', 'decentralization-cornerstone'],
  [13, 'decentralization', 'opinion', 'decentralization-driving-force'],
  [14, 'decentralization', 'statistic', 'nodes-launched'],
  [15, 'decentralization', 'statistic', 'chains-supported'],
  [16, 'decentralization', 'statement', 'tools-for-developers'],
  [17, 'decentralization', 'statement', 'cloud-links-servers'],
  [18, 'decentralization', 'statement', 'cloud-for-builders'],
  [19, 'decentralization', 'aspiration', 'more-democratic-web'],
  [20, 'decentralization', 'statement', 'idle-data-center-power'],
  [21, 'decentralization', 'definition', 'dccn'],
  [22, 'decentralization', 'statement', 'any-application'],
  [23, 'decentralization', 'statement', 'crypto-economy'],
  [24, 'decentralization', 'statement', 'decentralized-node-access'],
  [25, 'decentralization', 'statement', 'independent-data-centers'],
  [26, 'decentralization', 'statement', 'multiple-locations'],
  [27, 'decentralization', 'statement', 'no-public-cloud'],
  [28, 'decentralization', 'statement', 'others-centralized'],
  [29, 'decentralization', 'statement', 'crypto-native'],
  [30, 'decentralization', 'statement', 'self-funded'],
  [31, 'decentralization', 'statement', 'not-beholden'],
  [32, 'decentralization', 'statement', 'community-driven'],
  [33, 'decentralization', 'opinion', 'no-domination'],
  [34, 'decentralization', 'statement', 'community-owns-service'],
  [35, 'dao', 'aspiration', 'towards-dao'],
  [36, 'dao', 'aspiration', 'governed-by-ankr-dao'],
  [37, 'dao', 'definition', 'dao-definition'],
  [38, 'dao', 'commitment', 'no-investor-majority'],
  [39, 'dao', 'aspiration', 'community-in-power'],
  [40, 'web3', 'definition', 'next-generation'],
  [41, 'web3', 'opinion', 'mass-adoption'],
  [42, 'web3', 'statement', 'under-construction'],
  [43, 'web3', 'definition', 'no-single-controller'],
  [44, 'web3', 'opinion', 'away-from-corporations'],
  [45, 'web3', 'statement', 'profit-from-data'],
  [46, 'web3', 'opinion', 'trust-without-controller'],
  [47, 'web3', 'statement', 'participation-is-security'],
  [48, 'web3', 'statement', 'blockchain-underlies'],
  [49, 'web3', 'statement', 'open-trustless-permissionless'],
  [50, 'web3', 'statement', 'building-blocks'],
  [51, 'web3', 'statement', 'infrastructure-for-all'],
]

describe('facts', () => {
  it('are the 51 of the source, in its order, with section and kind', () => {
    const held = facts.map((fact, index) => [index + 1, fact.section, fact.kind, fact.id])
    expect(held).toEqual(expected)
  })

  it('have unique ids in lower-case words', () => {
    expect(new Set(facts.map(({ id }) => id)).size).toBe(51)
    for (const { id } of facts) expect(id).toMatch(/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/)
  })

  it('have the same source, date and status, and no day of a check that nobody made', () => {
    for (const fact of facts) {
      expect(fact.source, fact.id).toBe(sources.ankrApproach)
      expect(fact.asOf, fact.id).toBe('2022-03-04')
      expect(fact.status, fact.id).toBe('current')
      expect(fact.checkedOn, fact.id).toBeUndefined()
    }
    expect(sources.ankrApproach).toEqual({
      id: 'ankr-approach',
      title: 'The Ankr Approach',
      publisher: 'Ankr',
      url: 'https://github.com/Ankr-network/ankr-docs/blob/677db697/docs/About/the-ankr-approach.md',
    })
  })

  it('contain two statistics, over 15,000 nodes and over 50 blockchains, and no other number', () => {
    expect(facts.flatMap(({ id, statistic }) => (statistic ? [[id, statistic]] : []))).toEqual([
      ['nodes-launched', { value: 15000, qualifier: 'over', unit: 'nodes launched' }],
      ['chains-supported', { value: 50, qualifier: 'over', unit: 'Proof-of-Stake blockchains supported' }],
    ])
  })

  it('pass the validation of a partner’s facts', () => {
    for (const fact of facts) expect(validateFact(fact, 'the library')).toBe(fact)
  })
})

describe('sources', () => {
  it('are unique, with an https address', () => {
    const list = Object.values(sources)
    expect(new Set(list.map(({ id }) => id)).size).toBe(list.length)
    expect(new Set(list.map(({ url }) => url)).size).toBe(list.length)
    for (const { url } of list) expect(new URL(url).protocol).toBe('https:')
  })
})
