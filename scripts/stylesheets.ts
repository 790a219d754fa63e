import { globSync, readFileSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { transform } from 'lightningcss'
import type { Plugin } from 'vite'

const sheets = () => ({
  'styles.css': 'src/styles.css',
  ...Object.fromEntries(
    globSync('src/components/*/*.css')
      // A component may have other files, which its stylesheet imports.
      .filter((file) => basename(file, '.css') === basename(dirname(file)))
      .map((file) => [basename(file), file]),
  ),
  ...Object.fromEntries(
    globSync('src/theme/{themes,bridges}/*.css').map((file) => [
      `${basename(dirname(file))}/${basename(file)}`,
      file,
    ]),
  ),
})

/** Returns a stylesheet with its imports inlined, each once, at its first import. */
const flatten = (file: string, seen = new Set<string>()): string => {
  seen.add(file)
  return readFileSync(file, 'utf8').replace(/^@import "(.+)";$/gm, (_, path: string) => {
    const imported = join(dirname(file), path)
    return seen.has(imported) ? '' : flatten(imported, seen)
  })
}

/**
 * Returns a stylesheet without the private custom properties that it does not use. A property may be used only by another
 * unused property, so this repeats until nothing changes. `--_theme-*` are used by other stylesheets.
 */
const withoutUnusedProperties = (css: string): string => {
  const used = css.replace(/^ +(--_(?!theme-)[\w-]+):[^;]*;\n/gm, (declaration, name) =>
    css.includes(`var(${name})`) || css.includes(`var(${name},`) ? declaration : '',
  )
  return used === css ? css : withoutUnusedProperties(used)
}

/**
 * Returns a stylesheet with the arguments of `light-dark()` in a `var()` without a value. Lightning CSS (in Vite, Next and
 * Parcel) rewrites `light-dark()` for older browsers to custom properties that depend on a `color-scheme` in the bundled
 * styles. Without such a `color-scheme` the colors would be invalid, and with one in a `<meta>` they would be wrong. Lightning
 * CSS does not rewrite `light-dark()` if it cannot parse the arguments. https://lightningcss.dev/transpilation.html
 */
const protectLightDark = (css: string): string =>
  css.replace(
    /light-dark\(((?:[^(),]|\([^()]*\))+), ((?:[^(),]|\([^()]*\))+)\)/g,
    (_, light: string, dark: string) =>
      light === dark ? light : `light-dark(var(--_both, ${light},${dark}))`,
  )

/** Returns a stylesheet as it is published. It has no browser targets, so that logical properties are not rewritten. */
export const compiled = (filename: string, before = ''): string =>
  transform({
    filename,
    code: Buffer.from(before + protectLightDark(withoutUnusedProperties(flatten(filename)))),
    minify: true,
  }).code.toString()

/**
 * The plugin that emits `styles.css`, a self-contained stylesheet for each component, the themes, the bridges, and their type declarations.
 *
 * @param before returns the rules at the start of a stylesheet.
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
