import { createHash } from 'node:crypto'
import { existsSync, globSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Plugin } from 'vite'

const digest = (file: string) => `sha384-${createHash('sha384').update(readFileSync(file)).digest('base64')}`

/** The digest of every script and stylesheet under a folder, by its path from there, as `integrity` attributes take it. */
const digests = (folder: string): Record<string, string> =>
  Object.fromEntries(
    globSync('**/*.{js,css}', { cwd: folder })
      .map((file) => file.replaceAll('\\', '/'))
      .sort()
      .map((file) => [file, digest(join(folder, file))]),
  )

/**
 * Writes `integrity.json` beside what was built. It reads what is on disk once everything is, whichever plugin or
 * earlier build wrote it, so it stands last.
 *
 * @param all the folder, where a build writes to a part of it.
 */
export const integrity = (all?: string): Plugin => {
  let folder = all ?? 'dist'
  return {
    name: 'integrity',
    apply: 'build',
    enforce: 'post',
    configResolved({ root, build }) {
      folder = join(root, all ?? build.outDir)
    },
    closeBundle: {
      order: 'post',
      sequential: true,
      handler() {
        if (!existsSync(folder)) return
        writeFileSync(join(folder, 'integrity.json'), `${JSON.stringify(digests(folder), null, 2)}\n`)
      },
    },
  }
}
