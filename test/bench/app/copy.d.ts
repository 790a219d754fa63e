/** The copy, written by `lib/copy.ts`: one export a section, so that a badge alone brings its own words only. */
declare module 'bench:copy' {
  import type { Copy } from './types.ts'
  export const terms: Copy['terms']
  export const badge: Copy['badge']
  export const stats: Copy['stats']
  export const commitments: Copy['commitments']
  export const generations: Copy['generations']
  export const explainer: Copy['explainer']
  export const chains: Copy['chains']
  export const origin: Copy['origin']
  export const dao: Copy['dao']
}
