import { createHash } from 'node:crypto'
import { globSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { read } from './support/dist.js'

const listed: Record<string, string> = JSON.parse(read('dist/integrity.json'))

const recomputed = (file: string) => [
  file.replaceAll('\\', '/').replace('dist/', ''),
  `sha384-${createHash('sha384').update(readFileSync(file)).digest('base64')}`,
]

test('integrity.json: lists every script and stylesheet with its digest, in a fixed order', () => {
  const files = globSync('dist/**/*.{css,js}')
  expect(files.length).toBeGreaterThan(100)
  const expected = files.map(recomputed).sort(([a = ''], [b = '']) => (a < b ? -1 : 1))
  expect(Object.entries(listed)).toEqual(expected)
})
