import { globSync } from 'node:fs'
import { basename } from 'node:path'
import { bundle } from 'lightningcss'
import type { Plugin } from 'vite'

const sheets = () => ({
  'styles.css': 'src/styles.css',
  ...Object.fromEntries(
    globSync('src/components/*/*.css').map((file) => [`${basename(file, '.css')}.css`, file]),
  ),
  ...Object.fromEntries(
    globSync('src/theme/*.css', { exclude: ['src/theme/tokens.css', 'src/theme/base.css'] }).map((file) => [
      `themes/${basename(file)}`,
      file,
    ]),
  ),
})

/**
 * Emits `styles.css`, one self-contained sheet a component, the themes, and the type they share.
 * No browser targets are given, so that `light-dark()` and logical properties reach the partner as written.
 */
export const stylesheets = (): Plugin => ({
  name: 'stylesheets',
  apply: 'build',
  generateBundle() {
    for (const [fileName, filename] of Object.entries(sheets())) {
      const { code } = bundle({ filename, minify: true })
      this.emitFile({ type: 'asset', fileName, source: code })
    }
    this.emitFile({ type: 'asset', fileName: 'css.d.ts', source: 'export {}\n' })
  },
})
