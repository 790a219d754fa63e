import { globSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { createBadges } from '../../scripts/badges.js'
import { renderToSvg } from '../../src/html/index.js'

const badges = createBadges({ renderToSvg })

test('Badges: the package has the badge and the statistics in light and dark, and no other file', () => {
  expect(globSync('*', { cwd: 'dist/badges' }).sort()).toEqual([
    'chain-neutral-badge-dark.svg',
    'chain-neutral-badge-light.svg',
    'decentralization-stats-dark.svg',
    'decentralization-stats-light.svg',
  ])
})

test.each(Object.entries(badges))('Badges: %s is what renderToSvg() returns', (file, svg) => {
  expect(readFileSync(`dist/badges/${file}`, 'utf8')).toBe(svg)
  expect(svg).toMatch(/<title>.+<\/title><desc>.*March 2022/s)
})
