import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { withShortNames } from '../../scripts/shortNames.js'
import { sheets } from '../support/css.js'

const PRIVATE = /--_[\w-]+/g
const withoutComments = (file: string) => readFileSync(file, 'utf8').replace(/\/\*[\s\S]*?\*\//g, '')
const names = [...new Set(sheets.flatMap((file) => withoutComments(file).match(PRIVATE) ?? []))]

describe('Short names of private custom properties', () => {
  it('every property of the stylesheets has a short name, and no two have the same', () => {
    const short = names.map(withShortNames)
    expect(names.length).toBeGreaterThan(50)
    expect(new Set(short).size).toBe(names.length)
  })

  it('a property has the same short name in every version', () => {
    // Stylesheets of several versions can be on one page, so these never change.
    expect(['--_color-text-muted', '--_ease', '--_gap-section', '--_shadow'].map(withShortNames)).toEqual([
      '--_a',
      '--_v',
      '--_av',
      '--_az',
    ])
  })

  it('properties that themes or code set keep their names, as do public ones', () => {
    const css = '.ankr{zoom:var(--_zoom);color:var(--ankr-color-text,var(--_theme-text))}'
    expect(withShortNames(css)).toBe(css)
  })

  it('a property that is not in the list stops the build', () => {
    expect(() => withShortNames('.ankr{--_new:0}')).toThrow('--_new: append it to the list')
  })
})
