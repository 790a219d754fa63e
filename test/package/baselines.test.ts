import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { crc32, deflateSync, inflateSync } from 'node:zlib'
import type { Meta, StoryObj } from '@storybook/react-vite'
import { storyNameFromExport, toId } from 'storybook/internal/csf'
import { expect, test } from 'vitest'
import { modesOf, pictureOf, themes, type VisualParameters } from '../visual/modes.js'
import { isOptimized, optimize } from '../visual/optimize.js'

interface StoryModule {
  default: Meta
  [exportName: string]: StoryObj | Meta
}

const MAX_MEGABYTES = 25

const baselineFolder = 'test/__screenshots__'
const files = import.meta.glob<StoryModule>('../../stories/**/*.stories.tsx', { eager: true })

const expected = Object.values(files).flatMap(({ default: meta, ...stories }) =>
  Object.entries(stories).flatMap(([name, story]) => {
    const visual: VisualParameters = { ...meta.parameters?.visual, ...story.parameters?.visual }
    return themes.flatMap((theme) =>
      modesOf(visual, theme).map(
        (mode) =>
          `${pictureOf(toId(meta.id ?? (meta.title as string), storyNameFromExport(name)), theme, mode.name)}.png`,
      ),
    )
  }),
)

const pictures = globSync('**/*.png', { cwd: baselineFolder }).map((path) => path.replaceAll('\\', '/'))
const read = (picture: string) => readFileSync(join(baselineFolder, picture))

test('Visual baselines: every story has its pictures, and every picture its story', () => {
  expect(expected.length).toBeGreaterThan(0)
  expect({
    withoutStory: pictures.filter((picture) => !expected.includes(picture)),
    withoutPicture: expected.filter((picture) => !pictures.includes(picture)),
  }).toEqual({ withoutStory: [], withoutPicture: [] })
})

test('Visual baselines: every picture is optimized, and all together are small', () => {
  expect(pictures.filter((picture) => !isOptimized(read(picture)))).toEqual([])
  const bytes = pictures.map((picture) => read(picture).length).reduce((sum, length) => sum + length, 0)
  expect(bytes / 1e6).toBeLessThanOrEqual(MAX_MEGABYTES)
})

/** A picture with its data compressed again by the default effort, as Chromium does. */
const withDefaultEffort = (png: Buffer): Buffer => {
  const at = png.indexOf('IDAT') - 4
  const end = at + 12 + png.readUInt32BE(at)
  const content = Buffer.concat([
    Buffer.from('IDAT'),
    deflateSync(inflateSync(png.subarray(at + 8, end - 4))),
  ])
  const [length, checksum] = [Buffer.alloc(4), Buffer.alloc(4)]
  length.writeUInt32BE(content.length - 4)
  checksum.writeUInt32BE(crc32(content))
  return Buffer.concat([png.subarray(0, at), length, content, checksum, png.subarray(end)])
}

test('optimize(): returns the same file for the same picture, however that was compressed', () => {
  const picture = read('statements-chainneutralbadge-default/light-ltr.png')
  const screenshot = withDefaultEffort(picture)
  expect(isOptimized(screenshot)).toBe(false)
  expect(Buffer.from(optimize(screenshot)).equals(picture)).toBe(true)
  expect(Buffer.from(optimize(picture)).equals(picture)).toBe(true)
})
