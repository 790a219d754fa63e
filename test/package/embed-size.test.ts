import { globSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import * as specs from '../../src/custom-elements/definitions.js'
import { embeddedSize, reachEmbedded } from './support/sizes.js'

/** All others are within the common limit. */
const LIMITS: Readonly<Record<string, number>> = {
  // The whole page: the words, facts and styles of every component.
  'ankr-approach': 70_200,
}

describe('Size of pages without React, compressed, before interaction', () => {
  test('embed.js stays within its budget', () => {
    expect(embeddedSize('dist/embed/embed.js')).toBeLessThanOrEqual(2_800)
    // Otherwise the script would do nothing.
    expect(reachEmbedded('dist/embed/embed.js').size).toBe(2)
  })

  test.each(Object.values(specs).map(({ tag }) => tag))(
    '%s with messages, styles and renderer stays within its budget',
    (tag) => {
      expect(embeddedSize(`dist/embed/${tag}.js`)).toBeLessThanOrEqual(LIMITS[tag] ?? 28_700)
      const code = [...reachEmbedded(`dist/embed/${tag}.js`)]
        .map((file) => readFileSync(file, 'utf8'))
        .join('')
      expect(code).toContain(`\`${tag}\``)
      expect(code).toContain(':host')
    },
  )

  test('only chunks that load on interaction contain Radix', () => {
    const all = globSync('dist/embed/**/*.js')
    const first = new Set(globSync('dist/embed/*.js').flatMap((file) => [...reachEmbedded(file)]))
    const radix = all.filter((file) => readFileSync(file, 'utf8').includes('TooltipContent'))
    expect(radix).toHaveLength(1)
    expect(radix.filter((file) => first.has(file))).toEqual([])
  })
})
