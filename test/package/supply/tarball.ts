import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { gunzipSync } from 'node:zlib'

const BLOCK = 512

/** What a packed tarball holds: by path, the mode and a digest of the content. */
export const contents = (tarball: string): Record<string, string> => {
  const tar = gunzipSync(readFileSync(tarball))
  const found: Record<string, string> = {}
  for (let at = 0; tar[at]; ) {
    const field = (from: number, length: number) =>
      tar
        .toString('utf8', at + from, at + from + length)
        .replace(/\0.*$/s, '')
        .trim()
    const size = Number.parseInt(field(124, 12), 8)
    if (field(156, 1) !== '0') throw new Error(`${field(0, 100)} is no plain file`)
    const path = [field(345, 155), field(0, 100)].filter(Boolean).join('/')
    const body = tar.subarray(at + BLOCK, at + BLOCK + size)
    found[path] = `${field(100, 8)} ${createHash('sha256').update(body).digest('hex')}`
    at += BLOCK + Math.ceil(size / BLOCK) * BLOCK
  }
  return found
}

/** The files that two tarballs do not hold alike. */
export const differences = (one: Record<string, string>, other: Record<string, string>): string[] =>
  [...new Set([...Object.keys(one), ...Object.keys(other)])]
    .filter((path) => one[path] !== other[path])
    .sort()
