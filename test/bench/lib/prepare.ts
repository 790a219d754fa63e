import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { here, repository, work } from './places.ts'
import { shell } from './shell.ts'

const quiet = ['--no-audit', '--no-fund', '--loglevel=error']

const installPeers = () => {
  const stamp = join(here, 'node_modules/.bench-stamp')
  const lock = createHash('sha256')
    .update(readFileSync(join(here, 'package-lock.json')))
    .digest('hex')
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === lock) return
  shell(here, 'npm', 'ci', '--ignore-scripts', ...quiet)
  writeFileSync(stamp, lock)
}

interface Manifest {
  version: string
  dependencies: Record<string, string>
}

const manifestOf = (folder: string): Manifest =>
  JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'))

/** Unpacks our tarball as npm would. It is in no lock file: its checksum changes with every build. */
const installOurs = () => {
  shell(repository, 'npm', 'run', '--silent', 'build')
  const report = shell(
    repository,
    'npm',
    'pack',
    '--json',
    '--ignore-scripts',
    '--pack-destination',
    work,
    '--loglevel=error',
  )
  const [{ filename }] = JSON.parse(report) as [{ filename: string }]
  const target = join(here, 'node_modules/ankr-approach')
  rmSync(target, { recursive: true, force: true })
  mkdirSync(target)
  shell(work, 'tar', '-xzf', filename, '-C', target, '--strip-components=1')
  for (const [name, wanted] of Object.entries(manifestOf(target).dependencies)) {
    const { version } = manifestOf(join(here, 'node_modules', name))
    if (version !== wanted) throw new Error(`test/bench has ${name} ${version}, our package wants ${wanted}`)
  }
}

/** Installs what is compared, and our own package from its tarball. */
export const prepare = (): void => {
  mkdirSync(work, { recursive: true })
  installPeers()
  installOurs()
}

export const versionOf = (name: string): string => manifestOf(join(here, 'node_modules', name)).version
