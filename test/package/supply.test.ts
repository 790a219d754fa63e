import { readFileSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { discard, temporary } from '../consumers/support/install.js'
import { copy, release } from './supply/sandbox.js'
import { contents, differences } from './supply/tarball.js'

const preload = pathToFileURL(resolve(import.meta.dirname, 'supply/elsewhere.mjs')).href

/** Two people with nothing in common but the tree, and the clock of the one is of another zone. */
const here = { TZ: 'Pacific/Kiritimati', LANG: 'C', LC_ALL: 'C' }
const elsewhere = {
  TZ: 'America/St_Johns',
  LANG: 'tr_TR.UTF-8',
  LC_ALL: 'tr_TR.UTF-8',
  NODE_OPTIONS: `--import=${preload}`,
}

let folder: string
let places: [string, string]

beforeAll(async () => {
  folder = await temporary('supply')
  places = [join(folder, 'one'), join(folder, 'another/place with a longer name')]
  copy(places[0], new Date('2001-02-03T04:05:06Z'))
  copy(places[1], new Date('2033-03-03T03:03:03Z'))
})
afterAll(() => discard(folder))

/** One after the other, so that no two moments are the same. */
const both = async (): Promise<[string, string]> => [
  await release(places[0], here),
  await release(places[1], elsewhere),
]

describe('Two builds of one tree', () => {
  test('have identical files and tarballs', async () => {
    const [one, another] = await both()
    const [inOne, inAnother] = [contents(one), contents(another)]
    expect(Object.keys(inOne).length).toBeGreaterThan(100)
    expect(Object.keys(inOne)).toContain('package/dist/integrity.json')
    expect(differences(inOne, inAnother)).toEqual([])
    expect(readFileSync(one).equals(readFileSync(another))).toBe(true)
  })

  test('seeded: a timestamp in one file and a path in another are found', async () => {
    for (const place of places) {
      const file = join(place, 'vite.config.ts')
      const stamps = `banner: ({ name }: { name: string }) =>
        name === 'index' ? \`/* \${Date.now()} */\` : name === 'domain/interop/index' ? \`/* \${process.cwd()} */\` : '',`
      const config = readFileSync(file, 'utf8')
      // Without declarations, which are slow and contain no seeded defect.
      const seeded = config
        .replace(/await declarations\(.*\),/, '')
        .replace('output: { preserveModules', `output: { ${stamps} preserveModules`)
      writeFileSync(file, seeded)
      expect(seeded).toContain('Date.now()')
    }
    const [one, another] = await both()
    expect(differences(contents(one), contents(another))).toEqual([
      'package/dist/domain/interop/index.js',
      'package/dist/index.js',
      'package/dist/integrity.json',
    ])
  })
})
