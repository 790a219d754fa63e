import { globSync, readFileSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { transform } from 'lightningcss'
import type { Plugin } from 'vite'

const sheets = () => ({
  'styles.css': 'src/styles.css',
  ...Object.fromEntries(
    globSync('src/components/*/*.css')
      // A component may keep parts of its sheet in files beside it.
      .filter((file) => basename(file, '.css') === basename(dirname(file)))
      .map((file) => [basename(file), file]),
  ),
  ...Object.fromEntries(globSync('src/theme/themes/*.css').map((file) => [`themes/${basename(file)}`, file])),
})

/** A sheet with its imports in place, each once and where it is first asked for: what it builds on stands before it. */
const flatten = (file: string, seen = new Set<string>()): string => {
  seen.add(file)
  return readFileSync(file, 'utf8').replace(/^@import "(.+)";$/gm, (_, path: string) => {
    const imported = join(dirname(file), path)
    return seen.has(imported) ? '' : flatten(imported, seen)
  })
}

/** Without the private properties of the theme that nothing in a sheet reads. */
const pruned = (css: string): string =>
  css.replace(/^ {2}(--_[\w-]+): .*;\n/gm, (line, name) =>
    css.includes(`var(${name})`) || css.includes(`var(${name},`) ? line : '',
  )

/**
 * `light-dark()` with both colours behind a `var()` that nobody sets. A partner's bundler that rewrites it for older browsers
 * (Lightning CSS in Vite, Next and Parcel) makes it depend on a `color-scheme` among the styles that are bundled: without one
 * no colour of ours would be left, and with one in a `<meta>` the wrong ones. What it cannot take apart it leaves alone.
 */
const kept = (css: string): string =>
  css.replace(
    /light-dark\(((?:[^(),]|\([^()]*\))+), ((?:[^(),]|\([^()]*\))+)\)/g,
    (_, light: string, dark: string) =>
      light === dark ? light : `light-dark(var(--_both, ${light}, ${dark}))`,
  )

/** A sheet as partners get it. No browser targets, so that logical properties reach them as written. */
export const compiled = (filename: string, before = ''): string =>
  transform({
    filename,
    code: Buffer.from(before + kept(pruned(flatten(filename)))),
    minify: true,
  }).code.toString()

/**
 * Emits `styles.css`, one self-contained sheet a component, the themes, and the type they share.
 *
 * @param before what comes before the rules of a sheet.
 */
export const stylesheets = (before: (fileName: string) => string = () => ''): Plugin => ({
  name: 'stylesheets',
  apply: 'build',
  generateBundle() {
    for (const [fileName, filename] of Object.entries(sheets())) {
      this.emitFile({ type: 'asset', fileName, source: compiled(filename, before(fileName)) })
    }
    this.emitFile({ type: 'asset', fileName: 'css.d.ts', source: 'export {}\n' })
  },
})
