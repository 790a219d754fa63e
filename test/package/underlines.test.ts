import { globSync, readFileSync } from 'node:fs'
import { transform } from 'lightningcss'
import { describe, expect, test } from 'vitest'
import './support/dist.js'

/** Safari before 26.2 and WebKitGTK 2.50 drop a `text-decoration` that has a thickness. A style and a color need a prefix. */
const findShorthands = (css: string) =>
  [...css.matchAll(/(?<![\w-])text-decoration:([^;}`]*)/g)]
    .map(([, value = '']) => value.trim())
    .filter((value) => !/^(none|underline|inherit|unset)$/.test(value))

/** Stylesheets, and the scripts of the custom elements, which carry theirs as text. */
const files = globSync('dist/**/*.{css,js}').sort()

describe('Underlines in the built CSS', () => {
  test('every stylesheet and script is read', () => {
    expect(files).toContain('dist/styles.css')
    expect(files.some((file) => readFileSync(file, 'utf8').includes('text-decoration-thickness:1px'))).toBe(
      true,
    )
  })

  test.each(files)('%s: has no text-decoration shorthand with a thickness, style or color', (file) => {
    expect(findShorthands(readFileSync(file, 'utf8'))).toEqual([])
  })

  test('styles.css: minified again for Safari 17.5, has no merged text-decoration', () => {
    const { code } = transform({
      filename: 'styles.css',
      code: readFileSync('dist/styles.css'),
      minify: true,
      targets: { safari: (17 << 16) | (5 << 8) },
    })
    expect(findShorthands(code.toString())).toEqual([])
  })

  test('seeded: four static longhands, which the minifier merges, are found', () => {
    const { code } = transform({
      filename: 'seeded.css',
      code: Buffer.from(
        'a{text-decoration-line:underline;text-decoration-style:solid;text-decoration-thickness:1px;text-decoration-color:currentColor}',
      ),
      minify: true,
    })
    expect(findShorthands(code.toString())).toEqual(['underline 1px'])
  })
})
