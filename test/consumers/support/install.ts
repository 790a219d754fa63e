import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { shell } from './shell.js'

const quiet = ['--no-audit', '--no-fund', '--loglevel=error']

/** Packs the build. Returns the path of the tarball. */
export const pack = async (into: string): Promise<string> => {
  const report = await shell('.', 'npm', 'pack', '--json', '--ignore-scripts', '--pack-destination', into)
  const [{ filename }] = JSON.parse(report) as [{ filename: string }]
  return join(into, filename)
}

export const temporary = (name: string): Promise<string> => mkdtemp(join(tmpdir(), `ankr-approach-${name}-`))

export const discard = (directory: string): Promise<void> => rm(directory, { recursive: true, force: true })

/** Writes versions into a manifest. Each has to be of a package that the manifest names. */
const pin = (manifest: Record<string, Record<string, string>>, versions: Record<string, string>) => {
  for (const [name, version] of Object.entries(versions)) {
    const list = [manifest.dependencies, manifest.devDependencies].find((packages) => packages?.[name])
    if (!list) throw new Error(`The app does not depend on ${name}.`)
    list[name] = version
  }
}

/**
 * Copies an app to a temporary folder and installs it there, with this package from the tarball, and some packages of its
 * manifest in other versions.
 */
export const install = async (
  app: string,
  tarball: string,
  versions: Record<string, string> = {},
): Promise<string> => {
  const directory = await temporary(app)
  await cp(resolve('test/consumers', app), directory, { recursive: true })
  const file = join(directory, 'package.json')
  const manifest = JSON.parse(await readFile(file, 'utf8'))
  pin(manifest, { 'ankr-approach': `file:${tarball}`, ...versions })
  await writeFile(file, JSON.stringify(manifest))
  await shell(
    directory,
    'npm',
    'install',
    '--prefer-offline',
    '--ignore-scripts',
    '--no-package-lock',
    ...quiet,
  )
  return directory
}
