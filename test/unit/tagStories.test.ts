import { expect, test } from 'vitest'
import { selectSample } from '../engines/stories/sample.js'
import { listStories } from '../support/tagStories.js'
import { getStoryTags, selectVariants } from '../visual/variants.js'

const stories = listStories(
  `export default { title: 'Components/Term' }
    export const Default = {}
    export const Off = { tags: ['!test'], play: async () => {} }
    export const Sizes = {}
    export const Pressed = { play: async () => {} }
    export const Focused = { play: async () => {} }
    export const SizesOfText = {}`,
  'Term.stories.tsx',
)
const getNames = (list: typeof stories) => list.map(({ name }) => name)

test('listStories(): leaves out stories tagged as no test', () => {
  expect(getNames(stories)).toEqual(['Default', 'Sizes', 'Pressed', 'Focused', 'SizesOfText'])
})

test('selectSample(): the first story with a play function, or else the first', () => {
  expect(getNames(selectSample(stories))).toEqual(['Pressed'])
  expect(getNames(selectSample(stories.filter(({ hasPlay }) => !hasPlay)))).toEqual(['Default'])
  expect(selectSample([])).toEqual([])
})

test('selectVariants(): only whole names', () => {
  expect(getNames(selectVariants(stories))).toEqual(['Sizes'])
})

test('getStoryTags(): every story is in one of the two parts', () => {
  expect(getStoryTags('core')).toEqual({ exclude: ['variants'] })
  expect(getStoryTags('variants')).toEqual({ include: ['variants'] })
  expect(getStoryTags(undefined)).toEqual({ include: ['test'] })
})
