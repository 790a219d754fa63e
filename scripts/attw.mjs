#!/usr/bin/env node
// Checks the types of every entry with attw (Are the types wrong?). attw skips subpath patterns such as `./elements/*`, so this
// script passes the entries that they stand for.
import { spawnSync } from 'node:child_process'
import { globSync, readFileSync } from 'node:fs'

const { exports } = JSON.parse(readFileSync('package.json', 'utf8'))

/** The names that a pattern stands for, from the built files that match its target. */
const expand = (name, target) => {
  const [before, after] = (target.default ?? target).replace('./', '').split('*')
  return globSync(`${before}*${after}`).map((file) =>
    name.replace('*', file.replaceAll('\\', '/').slice(before.length, -after.length)),
  )
}

const entries = Object.entries(exports).flatMap(([name, target]) =>
  name.includes('*') ? expand(name, target) : [name],
)
const checked = entries.filter((name) => !/\.(json|svg)$/.test(name))
if (checked.length < 50) throw new Error(`Only ${checked.length} entries: is the package built?`)
const { status } = spawnSync(
  'attw',
  ['--pack', '.', '--profile', 'esm-only', '--format', 'ascii', '--entrypoints', ...checked],
  { stdio: 'inherit' },
)
process.exit(status ?? 1)
