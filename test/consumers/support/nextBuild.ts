import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'

/** The scripts that a built page loads: those in its HTML, and those listed for its client components. */
const chunksOf = (directory: string, page: string): string[] => {
  const html = readFileSync(join(directory, `.next/server/app/${page}.html`), 'utf8')
  return [...new Set(html.match(/static\/chunks\/[^"\\?]+\.js/g))]
}

const read = (directory: string, chunk: string) =>
  readFileSync(join(directory, '.next', decodeURIComponent(chunk)), 'utf8')

/** The JavaScript that a page has and an empty page of the same app has not, before anything is done on it. */
export const added = (directory: string, page: string): { code: string; gzipped: number } => {
  const common = chunksOf(directory, 'empty')
  const chunks = chunksOf(directory, page).filter((chunk) => !common.includes(chunk))
  const codes = chunks.map((chunk) => read(directory, chunk))
  return {
    code: codes.join('\n'),
    gzipped: codes.reduce((sum, code) => sum + gzipSync(code, { level: 9 }).length, 0),
  }
}

/** What every page of the app has. */
export const common = (directory: string): string =>
  chunksOf(directory, 'empty')
    .map((chunk) => read(directory, chunk))
    .join('\n')
