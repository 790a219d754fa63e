import { readFileSync, writeFileSync } from 'node:fs'
import { beforeAll, describe, expect, test } from 'vitest'
import { names } from '../support/cases.js'
import { measureSizes } from './support/sizes.js'

const FILE = 'stories/docs/sizes.json'
type Sizes = Awaited<ReturnType<typeof measureSizes>>

/** Each size with its name, such as `Term.css`. */
const list = ({ components, ...totals }: Sizes): [name: string, bytes: number][] => [
  ...Object.entries(totals),
  ...Object.entries(components).flatMap(([component, sizes]) =>
    Object.entries(sizes).map(([name, bytes]): [string, number] => [`${component}.${name}`, bytes]),
  ),
]

/** Sizes that differ by more than versions of the minifier do. */
const findOutdated = (saved: Sizes, measured: Sizes): string[] => {
  const before = new Map(list(saved))
  return list(measured).flatMap(([name, bytes]) => {
    const difference = Math.abs((before.get(name) ?? Number.POSITIVE_INFINITY) - bytes)
    return difference > 40 + bytes * 0.03 ? [`${name}: ${before.get(name)} → ${bytes}`] : []
  })
}

describe('Sizes', () => {
  let measured: Sizes
  let saved: Sizes
  beforeAll(async () => {
    measured = await measureSizes()
    // `npm run docs` writes the file.
    if (process.env.UPDATE_README) writeFileSync(FILE, `${JSON.stringify(measured, null, 2)}\n`)
    saved = JSON.parse(readFileSync(FILE, 'utf8'))
  }, 120_000)

  test('sizes.json: the sizes are those of the built package (`npm run docs` updates them)', () => {
    expect(Object.keys(saved.components)).toEqual(names)
    expect(list(saved).filter(([, bytes]) => !Number.isInteger(bytes))).toEqual([])
    expect(findOutdated(saved, measured)).toEqual([])
  })

  test('sizes.json, seeded: a missing component and a size that is 10% off are reported', () => {
    const { Term, ...others } = measured.components
    const changed = { ...measured, styles: Math.round(measured.styles * 1.1) }
    expect(findOutdated({ ...changed, components: others as Sizes['components'] }, measured)).toEqual([
      `styles: ${changed.styles} → ${measured.styles}`,
      ...Object.entries(Term).flatMap(([name, bytes]) =>
        bytes > 0 ? [`Term.${name}: undefined → ${bytes}`] : [],
      ),
    ])
  })

  test('Server Components: statistics need no JavaScript, a badge needs its trigger only', () => {
    expect(measured.components.DecentralizationStats.server).toBe(0)
    expect(measured.components.ChainNeutralBadge.server).toBeGreaterThan(0)
    expect(measured.components.ChainNeutralBadge.server).toBeLessThan(
      measured.components.ChainNeutralBadge.js,
    )
  })
})
