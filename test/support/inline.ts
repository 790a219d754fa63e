import type { Plugin } from 'esbuild'
import { compiled } from '../../scripts/stylesheets.js'

/** Stylesheets as text for what esbuild bundles of the source, as the library's own build has them. */
export const inline: Plugin = {
  name: 'inline',
  setup(build) {
    build.onLoad({ filter: /\.css$/ }, ({ path, suffix }) =>
      suffix === '?inline' ? { contents: compiled(path), loader: 'text' } : undefined,
    )
  },
}
