import { globSync } from 'node:fs'
import type { Meta, StoryObj } from '@storybook/react-vite'
import { storyNameFromExport, toId } from 'storybook/internal/csf'
import { expect, test } from 'vitest'
import { modesOf, pictureOf, type VisualParameters } from '../visual/modes.js'

interface StoryModule {
  default: Meta
  [exportName: string]: StoryObj | Meta
}

const baselineFolder = 'test/__screenshots__'
const files = import.meta.glob<StoryModule>('../../stories/**/*.stories.tsx', { eager: true })

const expected = Object.values(files).flatMap(({ default: meta, ...stories }) =>
  Object.entries(stories).flatMap(([name, story]) => {
    const visual: VisualParameters = { ...meta.parameters?.visual, ...story.parameters?.visual }
    return ['light', 'dark'].flatMap((theme) =>
      modesOf(visual).map(
        (mode) =>
          `${pictureOf(toId(meta.id ?? (meta.title as string), storyNameFromExport(name)), theme, mode.name)}.png`,
      ),
    )
  }),
)

test('Visual baselines: every story has its pictures, and every picture its story', () => {
  expect(expected.length).toBeGreaterThan(0)
  const pictures = globSync('**/*.png', { cwd: baselineFolder }).map((path) => path.replaceAll('\\', '/'))
  expect({
    withoutStory: pictures.filter((picture) => !expected.includes(picture)),
    withoutPicture: expected.filter((picture) => !pictures.includes(picture)),
  }).toEqual({ withoutStory: [], withoutPicture: [] })
})
