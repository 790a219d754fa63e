import { checkInterop, type Token, tokens } from 'ankr-approach/interop'
import { describe, expect, it, test } from 'vitest'
import {
  createAssetFinder,
  formatAssetName,
  type InteropMessages,
} from '../../../src/components/InteropChecker/assets.js'
import { formatReasons, formatStep } from '../../../src/components/InteropChecker/formatResult.js'
import { formats } from '../../../src/i18n/locales/en/formats.js'
import { InteropAnswers } from '../../../src/i18n/locales/en/InteropAnswers.js'

const english: InteropMessages = { ...formats, ...InteropAnswers }
const find = createAssetFinder(tokens)

const getSentences = (
  held: Token,
  wanted: Token,
  partnerTokens: readonly Token[] = [],
  messages: InteropMessages = english,
) => {
  const { reasons, steps } = checkInterop(held.id, wanted.id, { tokens: partnerTokens })
  const answers = formatReasons(reasons, wanted, messages)
  return {
    reasons: Object.fromEntries(answers.map(({ code, text }) => [code, text])),
    all: [
      ...answers.map(({ text }) => text),
      ...steps.flatMap((step) => {
        const { text, note } = formatStep(step, find, messages)
        return note ? [text, note] : [text]
      }),
    ],
  }
}

const getName = (token: Token) => formatAssetName(token, english)
const getNetwork = (token: Token) => getName(token).split(' on ')[1] as string
const getStandard = (token: Token) => (token.id.startsWith('eip155:56/') ? 'BEP-20' : 'ERC-20')

const pairs = tokens.flatMap((held) =>
  tokens.map((wanted) => ({ title: `${getName(held)} for ${getName(wanted)}`, held, wanted })),
)

it('InteropChecker: no two of its tokens have one name', () => {
  expect(new Set(tokens.map(getName)).size).toBe(tokens.length)
})

describe.each(pairs)('InteropChecker, $title', ({ held, wanted }) => {
  const { reasons, all } = getSentences(held, wanted)
  const isCrossChain = getNetwork(held) !== getNetwork(wanted)

  test('no sentence has an id, an open placeholder or a claim that is not true of every network', () => {
    expect(all.length).toBeGreaterThan(3)
    for (const sentence of all) {
      expect(sentence).not.toMatch(/eip155|0x|[{}]|undefined|\b([A-Z]+-\d+) and \1\b/)
      expect(sentence).not.toMatch(/ledger|stands behind|guarantee|reads the other/i)
    }
  })

  test('the networks are named in their order', () => {
    const { DIFFERENT_CHAIN, DIFFERENT_CONTRACT } = reasons
    expect(DIFFERENT_CHAIN).toBe(
      isCrossChain
        ? `The buyer’s token is on ${getNetwork(held)}. The seller wants one on ${getNetwork(wanted)}. A payment on one network cannot move tokens on the other.`
        : undefined,
    )
    expect(DIFFERENT_CONTRACT).toBe(
      isCrossChain || held === wanted
        ? undefined
        : `Both are on ${getNetwork(held)}, but they are different tokens.`,
    )
  })

  test('the standards are called the same only if they are', () => {
    const [from, to] = [getStandard(held), getStandard(wanted)]
    const expected =
      from === to
        ? `Both tokens use the ${from} standard, so the standard is not the obstacle.`
        : `${from} and ${to} are almost the same standard, so the standard is not the obstacle.`
    expect(reasons.STANDARD_NOT_CAUSE).toBe(isCrossChain ? expected : undefined)
  })

  test('both issuers are named if they differ, with the publisher that reports them', () => {
    const getIssuer = ({ issuer, basis, source: { publisher } }: Token) =>
      basis === 'reported' && publisher !== issuer ? `${issuer} (according to ${publisher})` : issuer
    expect(reasons.ISSUER_UNKNOWN).toBeUndefined()
    expect(reasons.ISSUER_DIFFERS).toBe(
      held.issuer === wanted.issuer
        ? undefined
        : `Issuer or bridge of the buyer’s token: ${getIssuer(held)}. Issuer or bridge of the seller’s token: ${getIssuer(wanted)}.`,
    )
  })
})

describe('InteropChecker, tokens without an issuer', () => {
  const [usdt, usdc] = tokens as [Token, Token, ...Token[]]
  const { issuer: _, ...rest } = usdc
  const unknown: Token = { ...rest, id: 'eip155:1/erc20:0x00000000000000000000000000000000000000aA' }
  const other: Token = { ...rest, id: 'eip155:1/erc20:0x00000000000000000000000000000000000000Bb' }
  const getReason = (held: Token, wanted: Token) =>
    getSentences(held, wanted, [unknown, other]).reasons.ISSUER_UNKNOWN

  it('names the issuer that is known, and the side that is not', () => {
    expect(getReason(usdt, unknown)).toBe(
      'Issuer or bridge of the buyer’s token: Tether. We have no source for who issued the seller’s.',
    )
    expect(getReason(unknown, usdt)).toBe(
      'Issuer or bridge of the seller’s token: Tether. We have no source for who issued the buyer’s.',
    )
  })

  it('says so once if neither is known', () => {
    expect(getReason(unknown, other)).toBe('We have no source for who issued either token.')
  })
})

/** Removes what is isolated. An isolated text may contain others. */
const withoutIsolates = (text: string): string => {
  const outer = text.replace(/\u2068[^\u2068\u2069]*\u2069/g, '')
  return outer === text ? text : withoutIsolates(outer)
}

it('InteropChecker: in right-to-left text, the names of tokens and networks are isolated', () => {
  const rightToLeft: InteropMessages = { ...formats, ...InteropAnswers, dir: 'rtl' }
  const sentences = pairs.flatMap(({ held, wanted }) => [
    formatAssetName(held, rightToLeft),
    ...getSentences(held, wanted, [], rightToLeft).all,
  ])
  const names = [...new Set(tokens.flatMap((token) => [token.symbol, getNetwork(token)]))]
  const isMixed = (sentence: string) => names.some((name) => withoutIsolates(sentence).includes(name))
  expect(sentences.some((sentence) => sentence.includes('\u2068'))).toBe(true)
  expect([...new Set(sentences.filter(isMixed))]).toEqual([])
})
