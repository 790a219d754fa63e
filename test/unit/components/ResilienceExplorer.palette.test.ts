import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { contrast, palette } from '../../support/contrast.js'

const own = palette(readFileSync('src/components/ResilienceExplorer/palette.css', 'utf8'))
const theme = palette()

describe.each(['light', 'dark'] as const)('ResilienceExplorer: provider colors, %s', (scheme) => {
  it.each(['surface', 'surface-tinted'])('contrast with %s reaches 3:1 (WCAG 2.2, 1.4.11)', (ground) => {
    expect([...own.keys()]).toEqual(Array.from({ length: 10 }, (_, index) => `provider-${index}`))
    const grounds = theme.get(ground)
    for (const [name, colour] of own)
      expect(contrast(colour[scheme], grounds?.[scheme] ?? ''), name).toBeGreaterThanOrEqual(3)
  })

  it('there are ten', () => {
    expect(new Set([...own.values()].map((colour) => colour[scheme].join())).size).toBe(10)
  })
})
