import { readFile, writeFile } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { build } from 'esbuild'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { cases } from '../support/cases.js'
import { discard, install, pack, temporary } from './support/install.js'
import { shell } from './support/shell.js'

const production = ['--import', './production.js']
let packed: string
let directory: string
let rows: string[]

/** React's own server of components, in plain Node: every component in every variant. */
beforeAll(async () => {
  packed = await temporary('pack')
  directory = await install('react-server', await pack(packed))
  await build({
    entryPoints: ['test/consumers/support/elements.tsx'],
    outfile: join(directory, 'elements.js'),
    bundle: true,
    format: 'esm',
    packages: 'external',
    jsx: 'automatic',
    tsconfigRaw: {},
  })
  const server = ['--conditions=react-server', ...production, '--import', './register.js', 'write.js']
  await writeFile(join(directory, 'sent'), await shell(directory, process.execPath, ...server))
  rows = (await readFile(join(directory, 'sent'), 'utf8')).split('\n')
})
afterAll(async () => {
  for (const made of [packed, directory]) if (made) await discard(made)
})

test('React Server Components: the payload has no error, and no client component but triggers, a disclosure and containers', () => {
  expect(rows.filter((row) => /^[\da-f]*:E/.test(row))).toEqual([])
  const files = rows.flatMap((row) => row.match(/file:[^"#]+\.js/g) ?? []).map((file) => basename(file))
  expect([...new Set(files)].sort()).toEqual([
    'CopyCitationIsland.js',
    'Disclosure.js',
    'InteropFormIsland.js',
    'ScenarioExplorerIsland.js',
    'TermTrigger.js',
  ])
  // React writes a name that recurs as a row of its own, so the rows are searched as text.
  const payload = rows.join('\n')
  for (const name of ['Disclosure', 'InteropFormIsland', 'ScenarioExplorerIsland', 'TermTrigger'])
    expect(payload).toContain(`"${name}"`)
})

test('React Server Components: the HTML is the same as without them', async () => {
  const { sent, direct } = JSON.parse(
    await shell(directory, process.execPath, ...production, 'read.js', 'sent'),
  )
  expect(sent.match(/<div data-name=/g)).toHaveLength(cases.length)
  // But for React's marks between texts, of which it sets more where it had to wait.
  expect(sent.replaceAll('<!-- -->', '')).toBe(direct.replaceAll('<!-- -->', ''))
})
