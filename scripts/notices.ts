import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Plugin, Rolldown } from 'vite'

const FILE = 'THIRD-PARTY-NOTICES.txt'
const INTRO =
  'Some files of this package contain code of the packages below, each under the licence it is named with.\n'
const RULE = `\n${'-'.repeat(80)}\n\n`

/** Returns the folder of the package that contains a module, or `undefined` for a module of this library. */
const packageOf = (id: string): string | undefined => {
  const [, folder] = id.replaceAll('\\', '/').match(/^(.*\/node_modules\/(?:@[^/]+\/)?[^/]+)\//) ?? []
  // Helper modules of the bundler.
  const [, tool] = id.match(/^\0(rolldown|vite)\//) ?? []
  return folder?.replace(/^\0/, '') ?? (tool && `node_modules/${tool}`)
}

/** Returns the packages that have code in the bundle. */
const bundled = (output: Rolldown.OutputBundle): Set<string> => {
  const found = new Set<string>()
  for (const chunk of Object.values(output)) {
    if (chunk.type !== 'chunk') continue
    for (const [id, { renderedLength }] of Object.entries(chunk.modules)) {
      const folder = renderedLength > 0 ? packageOf(id) : undefined
      if (folder) found.add(folder)
    }
  }
  return found
}

/** Formats the notice of a package: `name version (license)`, and the text of its license. */
const notice = (folder: string): string => {
  const { name, version, license } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'))
  const file = readdirSync(folder).find((entry) => /^licen[cs]e(\.\w+)?$/i.test(entry))
  if (!license || !file) throw new Error(`${name} is bundled, and says no licence.`)
  return `${name} ${version} (${license})\n\n${readFileSync(join(folder, file), 'utf8').replaceAll('\r', '').trim()}\n`
}

/**
 * The plugin that writes `THIRD-PARTY-NOTICES.txt`: the licenses of the packages that have code in the bundle. It writes no
 * file if there are none. Successive builds to one folder share the file.
 */
export const notices = (): Plugin => ({
  name: 'notices',
  apply: 'build',
  writeBundle({ dir = 'dist' }, output) {
    const file = join(dir, FILE)
    const before = existsSync(file) ? readFileSync(file, 'utf8').split(RULE).slice(1) : []
    const all = [...new Set([...before, ...[...bundled(output)].map(notice)])].sort()
    if (all.length) writeFileSync(file, [INTRO, ...all].join(RULE))
  },
})
