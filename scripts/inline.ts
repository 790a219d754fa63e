import { join } from 'node:path'
import type { Plugin } from 'vite'
import { compiled } from './stylesheets.js'

const INLINE = /\.css\?inline$/

/** A stylesheet as text, `import text from './x.css?inline'`: compiled like those that partners get. */
export const inline = (): Plugin => ({
  name: 'inline',
  enforce: 'pre',
  resolveId(id, importer = '') {
    // By a name that no other plugin takes for a stylesheet's.
    return INLINE.test(id) ? join(importer, '..', id.replace(INLINE, '.sheet')) : undefined
  },
  load(id) {
    if (!id.endsWith('.sheet')) return undefined
    return `export default ${JSON.stringify(compiled(id.replace(/sheet$/, 'css')))}`
  },
})
