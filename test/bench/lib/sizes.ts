import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { brotliCompressSync, constants, gzipSync } from 'node:zlib'
import { Window } from 'happy-dom'
import type { Built } from './build.ts'
import { type Variant, work } from './places.ts'

export interface Bytes {
  raw: number
  gzip: number
  brotli: number
}

/** Each file is compressed on its own, as a server sends it. */
const weigh = (texts: readonly Buffer[]): Bytes => {
  const sum = (size: (text: Buffer) => number) => texts.reduce((total, text) => total + size(text), 0)
  return {
    raw: sum((text) => text.length),
    gzip: sum((text) => gzipSync(text, { level: 9 }).length),
    brotli: sum(
      (text) => brotliCompressSync(text, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }).length,
    ),
  }
}

export interface Sizes {
  js: Bytes
  lazy: Bytes
  react: Bytes
  bundler: Bytes
  css: Bytes
  html: Bytes
  /** How many the server writes into the root. */
  elements: number
  attributes: number
}

/** What a page has a browser fetch. Styles that the server wrote into the page count as CSS, not as HTML. */
export const sizesOf = (variant: Variant, kind: 'page' | 'badge', built: Built): Sizes => {
  const folder = join(work, 'dist', variant.name, kind)
  const read = (files: readonly string[]) => files.map((file) => readFileSync(join(folder, file)))
  const { initial, lazy, react, bundler, css } = built
  const page = readFileSync(join(folder, 'index.html'), 'utf8')
  const style = /<style[^>]*>([\s\S]*?)<\/style>/g
  const inline = [...page.matchAll(style)].map(([, text]) => text).join('\n')
  const { document } = new Window()
  document.body.innerHTML = page.slice(page.indexOf('<div id="root">'))
  const elements = [...document.querySelectorAll('#root *')]
  return {
    js: weigh(read(initial)),
    lazy: weigh(read(lazy)),
    react: weigh(read(react)),
    bundler: weigh(read(bundler)),
    css: weigh([...read(css), ...(inline ? [Buffer.from(inline)] : [])]),
    html: weigh([Buffer.from(page.replace(style, ''))]),
    elements: elements.length,
    attributes: elements.reduce((sum, element) => sum + element.attributes.length, 0),
  }
}
