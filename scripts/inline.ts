import { join } from 'node:path'
import type { Plugin } from 'vite'
import { compiled } from './stylesheets.js'

const INLINE = /\.css\?inline$/

/** The plugin for `import text from './x.css?inline'`: it imports a stylesheet as text, compiled like the published ones. */
export const inline = (): Plugin => ({
  name: 'inline',
  enforce: 'pre',
  resolveId(id, importer = '') {
    // With this extension, no other plugin handles the module as a stylesheet.
    return INLINE.test(id) ? join(importer, '..', id.replace(INLINE, '.sheet')) : undefined
  },
  load(id) {
    if (!id.endsWith('.sheet')) return undefined
    return `export default ${JSON.stringify(compiled(id.replace(/sheet$/, 'css')))}`
  },
})
