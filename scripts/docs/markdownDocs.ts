import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import type { Plugin } from 'vite'
import { createDocs } from './createDocs.js'

/** The plugin that writes `llms.txt` and the docs pages as Markdown to the output folder, for tools that read no HTML. */
export const markdownDocs = (): Plugin => {
  let folder = 'dist'
  return {
    name: 'markdown-docs',
    apply: 'build',
    configResolved({ root, build }) {
      folder = resolve(root, build.outDir)
    },
    writeBundle() {
      for (const [file, text] of Object.entries(createDocs())) {
        const path = join(folder, file)
        mkdirSync(dirname(path), { recursive: true })
        writeFileSync(path, text)
      }
    },
  }
}
