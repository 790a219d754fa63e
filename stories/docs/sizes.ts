import sizes from './sizes.json' with { type: 'json' }

/** The sizes of the built package in bytes, compressed. `npm run docs` measures them. */
export { sizes }

/** Formats bytes as KiB with one decimal. */
export const formatKib = (bytes: number): string => (bytes === 0 ? '0' : (bytes / 1024).toFixed(1))

/** The size of `embed.js` with the modules that it imports. */
export const embedSize = `${formatKib(sizes.embed)} KiB`
