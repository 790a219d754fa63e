import { readFileSync } from 'node:fs'
import { facts } from 'ankr-approach/facts'
import { expect, test } from 'vitest'
import { listCodes, loadLocale } from '../../scripts/locale/files.js'
import { formatSentence } from '../../src/facts/formatSentence.js'

const read = () => JSON.parse(readFileSync('dist/facts.json', 'utf8'))

test('facts.json: has every fact of the library, with its sentence in every language', async () => {
  const codes = ['en', ...listCodes()]
  const locales = await Promise.all(codes.map(loadLocale))
  expect(read().facts).toEqual(
    facts.map((fact) => ({
      ...fact,
      wording: Object.fromEntries(locales.map((locale) => [locale.code, formatSentence(fact, locale)])),
    })),
  )
})
