import { globSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { describe, expect, test } from 'vitest'
import * as specs from '../../src/custom-elements/definitions.js'

const STATIC_IMPORT = /(?:\bfrom|(?:^|[;}])import)\s*["'](\.[^"']+)["']/g

/** A module and its static imports. */
const reach = (file: string, seen = new Set<string>()): Set<string> => {
  if (seen.has(file)) return seen
  seen.add(file)
  for (const [, path = ''] of readFileSync(file, 'utf8').matchAll(STATIC_IMPORT)) {
    reach(join(dirname(file), path), seen)
  }
  return seen
}

/** What a page pays: each file is compressed on its own. */
const size = (file: string) =>
  [...reach(file)].reduce((sum, part) => sum + gzipSync(readFileSync(part), { level: 9 }).length, 0)

/** All others are within the common limit. */
const LIMITS: Readonly<Record<string, number>> = {
  // The whole page: the words, facts and styles of every component.
  'ankr-approach': 69_500,
}

describe('Size of pages without React, compressed, before interaction', () => {
  test('embed.js stays within its budget', () => {
    expect(size('dist/embed/embed.js')).toBeLessThanOrEqual(2_650)
    // Otherwise the script would do nothing.
    expect(reach('dist/embed/embed.js').size).toBe(2)
  })

  test.each(Object.values(specs).map(({ tag }) => tag))(
    '%s with messages, styles and renderer stays within its budget',
    (tag) => {
      expect(size(`dist/embed/${tag}.js`)).toBeLessThanOrEqual(LIMITS[tag] ?? 28_150)
      const code = [...reach(`dist/embed/${tag}.js`)].map((file) => readFileSync(file, 'utf8')).join('')
      expect(code).toContain(`\`${tag}\``)
      expect(code).toContain(':host')
    },
  )

  test('only chunks that load on interaction contain Radix', () => {
    const all = globSync('dist/embed/**/*.js')
    const first = new Set(globSync('dist/embed/*.js').flatMap((file) => [...reach(file)]))
    const radix = all.filter((file) => readFileSync(file, 'utf8').includes('TooltipContent'))
    expect(radix).toHaveLength(1)
    expect(radix.filter((file) => first.has(file))).toEqual([])
  })
})
