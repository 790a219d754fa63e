import { execFile } from 'node:child_process'
import {
  copyFileSync,
  linkSync,
  mkdirSync,
  readdirSync,
  readlinkSync,
  symlinkSync,
  utimesSync,
} from 'node:fs'
import { join, resolve } from 'node:path'
import { promisify } from 'node:util'
import { environment } from '../../consumers/support/shell.js'

/** Excluded from a clean copy: builds and pictures. */
const BUILT = ['.git', 'dist', 'coverage', 'storybook-static', 'release', '__screenshots__', '__diffs__']
/** What tools keep for themselves among the installed packages. */
const KEPT = ['.cache', '.vite', '.vitest', '.vite-temp', '.setup-stamp']

type Write = (from: string, to: string) => void

const walk = (from: string, to: string, write: Write, leftOut: string[]) => {
  mkdirSync(to, { recursive: true })
  for (const entry of readdirSync(from, { withFileTypes: true })) {
    if (leftOut.includes(entry.name)) continue
    const [source, target] = [join(from, entry.name), join(to, entry.name)]
    if (entry.isSymbolicLink()) symlinkSync(readlinkSync(source), target)
    else if (entry.name === 'node_modules') walk(source, target, link, KEPT)
    else if (entry.isDirectory()) walk(source, target, write, leftOut)
    else write(source, target)
  }
}

/** Nothing writes to installed packages, so that they can be the same files. */
const link: Write = (from, to) => {
  try {
    linkSync(from, to)
  } catch {
    copyFileSync(from, to)
  }
}

/** A clean copy of this tree, its files of another age. */
export const copy = (to: string, age: Date): void =>
  walk(
    resolve('.'),
    to,
    (source, target) => {
      copyFileSync(source, target)
      utimesSync(target, age, age)
    },
    BUILT,
  )

/** Builds and packs a copy, as a person elsewhere does. Returns the path of the tarball. */
export const release = async (place: string, elsewhere: NodeJS.ProcessEnv): Promise<string> => {
  const run = promisify(execFile)
  const options = { cwd: place, env: { ...environment, ...elsewhere }, maxBuffer: 2 ** 26 }
  await run('npm', ['run', '--silent', 'build'], options)
  const { stdout } = await run('npm', ['pack', '--json', '--ignore-scripts'], options)
  const [{ filename }] = JSON.parse(stdout) as [{ filename: string }]
  return join(place, filename)
}
