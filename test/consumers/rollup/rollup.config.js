import { readFileSync } from 'node:fs'
import commonjs from '@rollup/plugin-commonjs'
import resolve from '@rollup/plugin-node-resolve'
import replace from '@rollup/plugin-replace'
import terser from '@rollup/plugin-terser'
import typescript from '@rollup/plugin-typescript'
import css from 'rollup-plugin-import-css'

const page = {
  name: 'page',
  generateBundle() {
    this.emitFile({ type: 'asset', fileName: 'index.html', source: readFileSync('index.html') })
  },
}

export default {
  input: 'src/main.tsx',
  output: { dir: 'dist' },
  // 'use client' speaks to server components; a bundle for browsers does without.
  onwarn: (warning, warn) => warning.code === 'MODULE_LEVEL_DIRECTIVE' || warn(warning),
  plugins: [
    // Where a package has code for servers and code for browsers, take the latter.
    resolve({ browser: true }),
    commonjs(),
    replace({ 'process.env.NODE_ENV': '"production"', preventAssignment: true }),
    typescript({ noEmitOnError: true }),
    css({ output: 'main.css' }),
    terser(),
    page,
  ],
}
