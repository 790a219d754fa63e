import { build } from 'esbuild'

await build({
  entryPoints: ['src/main.tsx', 'index.html'],
  entryNames: '[name]',
  outdir: 'dist',
  bundle: true,
  minify: true,
  // What is imported on demand becomes a file of its own.
  format: 'esm',
  splitting: true,
  loader: { '.html': 'copy' },
})
