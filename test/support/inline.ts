import type { Plugin } from 'esbuild'
import { compiled } from '../../scripts/stylesheets.js'

/** Stylesheets as text for esbuild bundles of the source, as in the library's build. */
export const inline: Plugin = {
  name: 'inline',
  setup(build) {
    build.onLoad({ filter: /\.css$/ }, ({ path, suffix }) =>
      suffix === '?inline' ? { contents: compiled(path), loader: 'text' } : undefined,
    )
  },
}
