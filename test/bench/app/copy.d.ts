import type { Copy } from './types.ts'

/* `bench:copy`, written by `lib/copy.ts`: one export a section, so that a badge alone brings its own words only. */
export declare const terms: Copy['terms']
export declare const badge: Copy['badge']
export declare const stats: Copy['stats']
export declare const commitments: Copy['commitments']
export declare const generations: Copy['generations']
export declare const explainer: Copy['explainer']
export declare const chains: Copy['chains']
export declare const origin: Copy['origin']
export declare const dao: Copy['dao']
