import { createHash } from 'node:crypto'
import { existsSync, globSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Plugin } from 'vite'

const digest = (file: string) => `sha384-${createHash('sha384').update(readFileSync(file)).digest('base64')}`

/** Returns the digests of all scripts and stylesheets in a folder, by relative path, for `integrity` attributes. */
const digests = (folder: string): Record<string, string> =>
  Object.fromEntries(
    globSync('**/*.{js,css}', { cwd: folder })
      .map((file) => file.replaceAll('\\', '/'))
      .sort()
      .map((file) => [file, digest(join(folder, file))]),
  )

/**
 * The plugin that writes `integrity.json` to the output folder. It must be the last plugin, since it reads the files on disk,
 * which other plugins and an earlier build have written.
 *
 * @param all the folder of all files. Omit it if the build writes to that folder, and not to a folder in it.
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
