import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { PNG } from 'pngjs'
import { afterAll, expect, test } from 'vitest'
import { compare, findFailures, writePictures } from '../../scripts/pictures.mjs'

const root = mkdtempSync(join(tmpdir(), 'pictures-'))
afterAll(() => rmSync(root, { recursive: true, force: true }))

/** A white picture, in which some pixels are black. */
const draw = (width: number, height: number, black: readonly number[] = []) => {
  const picture = new PNG({ width, height })
  picture.data.fill(255)
  for (const index of black) picture.data.fill(0, index * 4, index * 4 + 3)
  return PNG.sync.write(picture)
}

const write = (file: string, content: Uint8Array) => {
  mkdirSync(dirname(join(root, file)), { recursive: true })
  writeFileSync(join(root, file), content)
}

test('Pictures: counts the pixels that differ, and draws only those', () => {
  expect(compare(draw(4, 4), draw(4, 4)).pixels).toBe(0)
  const { pixels, picture } = compare(draw(4, 4), draw(4, 4, [5, 6]))
  expect(pixels).toBe(2)
  const { data } = PNG.sync.read(Buffer.from(picture))
  expect([...data.subarray(20, 23)]).not.toEqual([...data.subarray(0, 3)])
})

test('Pictures: compares pictures of two sizes', () => {
  expect(compare(draw(4, 4), draw(4, 6)).pixels).toBe(8)
})

test('Pictures: the page shows each failed comparison, without a script or another host', () => {
  write('test/__screenshots__/term-default/light-ltr.png', draw(4, 4))
  write('test/__diffs__/term-default/light-ltr-actual.png', draw(4, 4, [3]))
  write('test/__diffs__/term-default/light-ltr-diff.png', draw(4, 4))
  write('test/__diffs__/badge-new/dark-ltr-actual.png', draw(4, 4))
  const changes = writePictures(findFailures(root), join(root, 'pictures'))
  expect(changes.map(({ name, pixels }) => [name, pixels])).toEqual([
    ['badge-new/dark-ltr', undefined],
    ['term-default/light-ltr', 1],
  ])
  const html = readFileSync(join(root, 'pictures/index.html'), 'utf8')
  expect(html).toContain('term-default/light-ltr: 1 pixels differ')
  expect(html).not.toMatch(/<script|<style|style=|https?:/)
  const files = [...html.matchAll(/(?:src|href)="([^"#]+)"/g)].map(([, file = '']) => file)
  expect(files.length).toBeGreaterThan(5)
  expect(files.filter((file) => !existsSync(join(root, 'pictures', file)))).toEqual([])
})
