import { mkdirSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Plugin } from 'vite'

type Html = typeof import('../src/html/index.js')

/** Returns the ready images in English, by file name. */
export const createBadges = ({ renderToSvg }: Pick<Html, 'renderToSvg'>): Record<string, string> =>
  Object.fromEntries(
    (['light', 'dark'] as const).flatMap((mode) => [
      [`chain-neutral-badge-${mode}.svg`, renderToSvg('ChainNeutralBadge', { mode })],
      [`decentralization-stats-${mode}.svg`, renderToSvg('DecentralizationStats', { mode })],
    ]),
  )

/** The plugin that writes `badges/*.svg`. It reads the built modules. */
export const badges = (): Plugin => {
  let folder = 'dist'
  return {
    name: 'badges',
    apply: 'build',
    configResolved({ root, build }) {
      folder = join(root, build.outDir)
    },
    async writeBundle() {
      const html: Html = await import(pathToFileURL(resolve(folder, 'html/index.js')).href)
      mkdirSync(join(folder, 'badges'), { recursive: true })
      for (const [file, svg] of Object.entries(createBadges(html))) {
        writeFileSync(join(folder, 'badges', file), svg)
      }
    },
  }
}
