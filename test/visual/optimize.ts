import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { initSync, optimise } from '@jsquash/oxipng/codec/pkg/squoosh_oxipng.js'

// The package's own entry fetches its WebAssembly by URL and asks for `ImageData`, both of which only browsers have.
const wasm = createRequire(import.meta.url).resolve('@jsquash/oxipng/codec/pkg/squoosh_oxipng_bg.wasm')
initSync(readFileSync(wasm))

/** A higher level takes five times as long for 2% less. */
const LEVEL = 2

/** Encodes a PNG file again, without loss, in fewer bytes. Returns the same bytes for a file that it has written. */
export const optimize = (png: Uint8Array): Uint8Array => optimise(png, LEVEL, false, false)

/** Where the data of the first `IDAT` chunk begins. */
const findData = (png: Buffer): number => {
  let at = 8
  while (png.toString('latin1', at + 4, at + 8) !== 'IDAT') at += 12 + png.readUInt32BE(at)
  return at + 8
}

/**
 * Whether `optimize()` has written a PNG file. The two bytes at the start of its data state the effort: Chromium's is the default,
 * oxipng's the highest.
 *
 * @see https://www.rfc-editor.org/rfc/rfc1950#section-2.2
 */
export const isOptimized = (png: Buffer): boolean => png.readUInt16BE(findData(png)) === 0x78da
