import { copyFileSync, globSync, readFileSync, rmSync } from 'node:fs'
import { dirname, join, relative, resolve } from 'node:path'
import { elementProps } from './elementProps.js'

const SPECIFIER = /(?:from|import)\s*\(?\s*'(\.[^']+)\.js'/g

/** Returns the declaration files of entries and of all modules that they import. */
const reachable = (outDir: string, entries: string[]) => {
  const seen = new Set<string>()
  const queue = entries.map((entry) => resolve(outDir, `${entry}.d.ts`))
  for (let file = queue.pop(); file; file = queue.pop()) {
    if (seen.has(file)) continue
    seen.add(file)
    for (const [, specifier = ''] of readFileSync(file, 'utf8').matchAll(SPECIFIER)) {
      queue.push(join(dirname(file), `${specifier}.d.ts`))
    }
  }
  return seen
}

/** Creates the plugin that writes a declaration file for each module that an entry imports, directly or indirectly. */
export const declarations = async (entries: string[]) => {
  const { default: dts } = await import('vite-plugin-dts')
  return dts({
    entryRoot: 'src',
    include: ['src'],
    // The plugin replaces `#server/*` by the path in tsconfig.json. The module resolution of Node needs the extension `.js`.
    beforeWriteFile: (file, content) => ({
      content: file.endsWith('custom-elements/props.d.ts')
        ? elementProps()
        : content.replace(/((?:from |import\()'\.[^']+?)(?:\.(?:js|tsx?))?'/g, "$1.js'"),
    }),
    afterBuild: (emitted) => {
      const wanted = reachable('dist', entries)
      for (const file of emitted.keys()) if (!wanted.has(resolve(file))) rmSync(file)
      // The compiler emits nothing for a declaration file.
      for (const file of globSync('src/custom-elements/frameworks/*.d.ts')) {
        copyFileSync(file, join('dist', relative('src', file)))
      }
    },
  })
}
