import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import type { Statistic } from '../../../src/facts/types.js'
import { EqualBars, getBarScale } from '../../../src/ui/EqualBars.js'

const statistic = (qualifier: Statistic['qualifier'], value: number): Statistic => ({
  qualifier,
  value,
  unit: 'nodes',
})

/** The solid bars, the open bars and the groups of a drawing. */
const draw = (qualifier: Statistic['qualifier'], value: number) => {
  const html = renderToStaticMarkup(<EqualBars statistic={statistic(qualifier, value)} />)
  const solid = [...html.matchAll(/d="([^"]*)" fill="currentColor"/g)].flatMap(([, path = '']) =>
    path.match(/M/g),
  )
  const widths = new Set([...html.matchAll(/0h([\d.]+)v32/g)].map(([, width]) => width))
  return {
    html,
    solid: solid.length,
    open: html.match(/stroke-dasharray/g)?.length ?? 0,
    groups: html.match(/<svg/g)?.length ?? 0,
    widths: widths.size,
  }
}

describe('EqualBars', () => {
  it.each<[Statistic['qualifier'], number, number, number, boolean]>([
    ['over', 15_000, 1000, 15, true],
    ['over', 15_500, 1000, 15, true],
    ['over', 50, 1, 50, true],
    ['over', 60, 1, 60, true],
    ['over', 70, 10, 7, true],
    ['over', 600, 10, 60, true],
    ['over', 1, 1, 1, true],
    ['over', 2_500_000, 100_000, 25, true],
    ['exactly', 50, 1, 50, false],
    ['exactly', 3, 1, 3, false],
    ['exactly', 80, 10, 8, false],
    ['exactly', 15_000, 1000, 15, false],
  ])(
    '%s %d: a bar represents %d, %d solid bars, open bar: %s',
    (qualifier, value, unitsPerBar, count, isOpen) => {
      expect(getBarScale(statistic(qualifier, value))).toEqual({ unitsPerBar, count, isOpen })
      const { solid, open, widths } = draw(qualifier, value)
      expect({ solid, open, widths }).toEqual({ solid: count, open: isOpen ? 1 : 0, widths: 1 })
    },
  )

  it.each<[Statistic['qualifier'], number, string]>([
    ['about', 15_000, 'an approximate value'],
    ['about', 50, 'an approximate value'],
    ['exactly', 15_500, 'a value that is no multiple of the units of a bar'],
    ['exactly', 2.5, 'a fraction of a unit'],
    ['exactly', 70, 'seven bars of ten, fewer than eight'],
    ['over', 61, 'six bars of ten and an open one, fewer than eight'],
    ['over', 0, 'no unit'],
    ['exactly', 0, 'no unit'],
    ['over', Number.POSITIVE_INFINITY, 'no finite value'],
    ['over', Number.NaN, 'no finite value'],
  ])('%s %d, %s: renders nothing', (qualifier, value) => {
    expect(getBarScale(statistic(qualifier, value))).toBeUndefined()
    expect(draw(qualifier, value).html).toBe('')
  })

  it('up to 16 bars are one group, more are groups of at most 25', () => {
    expect(draw('over', 15_000).groups).toBe(1)
    expect(draw('over', 49).groups).toBe(2)
    expect(draw('over', 50).groups).toBe(3)
    expect(draw('exactly', 25).groups).toBe(1)
  })

  it('coordinates are whole pixels, and the drawing is decorative', () => {
    for (const [qualifier, value] of [
      ['over', 15_000],
      ['over', 50],
      ['exactly', 9],
    ] as const) {
      const { html, groups } = draw(qualifier, value)
      expect(html.match(/aria-hidden="true"/g)?.length).toBe(groups)
      expect(html).not.toContain('style=')
      // The outline of the open bar is on half pixels, so that its stroke covers whole ones.
      expect(html.match(/d="[^"]*" fill="currentColor"|viewBox="[^"]*"/g)?.join('')).not.toContain('.')
    }
  })
})
