import { readFileSync } from 'node:fs'
import { facts } from 'ankr-approach/facts'
import { en } from 'ankr-approach/locales/en'
import { enUS } from 'ankr-approach/locales/en-US'
import { expect, test } from 'vitest'
import { formatSentence } from '../../src/facts/formatSentence.js'

const read = () => JSON.parse(readFileSync('dist/facts.json', 'utf8'))

test('facts.json: has every fact of the library, with its sentence in every language', () => {
  expect(read().facts).toEqual(
    facts.map((fact) => ({
      ...fact,
      wording: { en: formatSentence(fact, en), 'en-US': formatSentence(fact, enUS) },
    })),
  )
})
