import { describe, expect, it } from 'vitest'
import { defineFacts } from '../../../src/facts/index.js'

const source = { id: 'report', title: 'Network report', publisher: 'Ankr', url: 'https://example.com/report' }
const asOf = '2026-06-30'
const mine = { section: 'web3', kind: 'statement', source, asOf, label: 'Ours.' }
const counted = { ...mine, kind: 'statistic', statistic: { value: 1, qualifier: 'exactly', unit: 'regions' } }
const figure = (change: object) => ({ mine: { ...counted, statistic: { ...counted.statistic, ...change } } })
const cited = (change: object) => ({ mine: { ...mine, source: { ...source, ...change } } })

const SECTIONS = '"meta", "neutral", "decentralization", "dao", "web3"'
const KINDS = '"statistic", "statement", "commitment", "definition", "example", "aspiration", "opinion"'
const TEXT = 'a non-empty string'
const DAY = "an existing day, 'YYYY-MM-DD'"
const SOURCE = 'an object { id, title, publisher, url }'
const FIGURE = 'an object { value, qualifier, unit }'
const NUMBER = 'a finite number from 0 to 9007199254740991'
const NEW = 'with a new `statistic`, also a new `asOf` and `source`'
const WORDS = 'lower-case words joined by hyphens, such as "nodes-launched"'
const WEB = 'an absolute URL that starts with https: or http:'

/** The argument, then the error message after `[ankr-approach] defineFacts()`. */
const wrong: [overrides: unknown, message: string][] = [
  [null, ': overrides is null. Accepted: an object of facts by id.'],
  [undefined, ': overrides is undefined. Accepted: an object of facts by id.'],
  [[mine], ': overrides is an array of 1. Accepted: an object of facts by id.'],
  ['mine', ': overrides is "mine". Accepted: an object of facts by id.'],
  [
    { mine: { ...mine, status: 'old' } },
    ', fact "mine": status is "old". Accepted: "current", "superseded", "withdrawn".',
  ],
  [
    { mine: { ...mine, status: 'superseded' } },
    `, fact "mine": supersededBy is undefined. Accepted: ${SOURCE}.`,
  ],
  [
    { mine: { ...mine, supersededBy: source } },
    ', fact "mine": supersededBy is an object. Accepted: nothing, unless `status` is "superseded".',
  ],
  [
    { mine: { ...mine, checkedOn: '2026-02-30' } },
    `, fact "mine": checkedOn is "2026-02-30". Accepted: ${DAY}.`,
  ],
  [{ mine: 20000 }, ': the fact "mine" is 20000. Accepted: an object with the fields to change, or null.'],
  [{ 'My fact': mine }, `, fact "My fact": id is "My fact". Accepted: ${WORDS}.`],
  [{ '': mine }, `, fact "": id is "". Accepted: ${WORDS}.`],
  [{ mine: { ...mine, section: 'defi' } }, `, fact "mine": section is "defi". Accepted: ${SECTIONS}.`],
  [{ mine: { ...mine, kind: 'rumour' } }, `, fact "mine": kind is "rumour". Accepted: ${KINDS}.`],
  [{ mine: { ...mine, asOf: '2023-02-29' } }, `, fact "mine": asOf is "2023-02-29". Accepted: ${DAY}.`],
  [{ mine: { ...mine, asOf: 1700000000 } }, `, fact "mine": asOf is 1700000000. Accepted: ${DAY}.`],
  [{ mine: { ...mine, asOf: undefined } }, `, fact "mine": asOf is undefined. Accepted: ${DAY}.`],
  [{ mine: { ...mine, source: undefined } }, `, fact "mine": source is undefined. Accepted: ${SOURCE}.`],
  [{ mine: { ...mine, source: 'us' } }, `, fact "mine": source is "us". Accepted: ${SOURCE}.`],
  [cited({ id: '' }), `, fact "mine": source.id is "". Accepted: ${TEXT}.`],
  [cited({ title: ' ' }), `, fact "mine": source.title is " ". Accepted: ${TEXT}.`],
  [cited({ publisher: 7n }), `, fact "mine": source.publisher is 7n. Accepted: ${TEXT}.`],
  [cited({ url: '/report' }), `, fact "mine": source.url is "/report". Accepted: ${WEB}.`],
  [cited({ url: 'javascript:1' }), `, fact "mine": source.url is "javascript:1". Accepted: ${WEB}.`],
  [
    { mine: { ...counted, statistic: undefined } },
    `, fact "mine": statistic is undefined. Accepted: ${FIGURE}.`,
  ],
  [{ mine: { ...counted, statistic: 12 } }, `, fact "mine": statistic is 12. Accepted: ${FIGURE}.`],
  [figure({ value: '12' }), `, fact "mine": statistic.value is "12". Accepted: ${NUMBER}.`],
  [figure({ value: Number.NaN }), `, fact "mine": statistic.value is NaN. Accepted: ${NUMBER}.`],
  [figure({ value: 1 / 0 }), `, fact "mine": statistic.value is Infinity. Accepted: ${NUMBER}.`],
  [figure({ value: -1 }), `, fact "mine": statistic.value is -1. Accepted: ${NUMBER}.`],
  [figure({ value: 2 ** 53 }), `, fact "mine": statistic.value is 9007199254740992. Accepted: ${NUMBER}.`],
  [
    figure({ qualifier: 'nearly' }),
    ', fact "mine": statistic.qualifier is "nearly". Accepted: "over", "about", "exactly".',
  ],
  [figure({ unit: '' }), `, fact "mine": statistic.unit is "". Accepted: ${TEXT}.`],
  [{ mine: { ...mine, label: '' } }, `, fact "mine": label is "". Accepted: ${TEXT}.`],
  [{ mine: { ...mine, note: 5 } }, `, fact "mine": note is 5. Accepted: ${TEXT}.`],
  [
    { 'towards-dao': { kind: 'statement' } },
    ', fact "towards-dao": kind is "statement". Accepted: "aspiration", the kind of this fact.',
  ],
  [
    { 'nodes-launched': { statistic: { value: 20000 }, source } },
    `, fact "nodes-launched": asOf is undefined. Accepted: ${NEW}.`,
  ],
  [
    { 'nodes-launched': { statistic: { value: 20000 }, asOf } },
    `, fact "nodes-launched": source is undefined. Accepted: ${NEW}.`,
  ],
  [
    { 'multiple-locations': { statistic: { value: 30, qualifier: 'about', unit: 'places' } } },
    `, fact "multiple-locations": asOf is undefined. Accepted: ${NEW}.`,
  ],
  [
    { 'nodes-launched': { statistic: 20000, asOf, source } },
    `, fact "nodes-launched": statistic is 20000. Accepted: ${FIGURE}.`,
  ],
  [
    { 'nodes-launched': { statistic: [20000], asOf, source } },
    `, fact "nodes-launched": statistic is an array of 1. Accepted: ${FIGURE}.`,
  ],
  [
    { 'nodes-launched': { statistic: null, asOf, source } },
    `, fact "nodes-launched": statistic is null. Accepted: ${FIGURE}.`,
  ],
]

describe('defineFacts() with an invalid override', () => {
  for (const [overrides, message] of wrong) {
    it(`throws "defineFacts()${message}"`, () => {
      let error: unknown
      try {
        defineFacts(overrides as never)
      } catch (thrown) {
        error = thrown
      }
      expect(error).toBeInstanceOf(TypeError)
      expect((error as Error).message).toBe(`[ankr-approach] defineFacts()${message}`)
    })
  }
})
