import { expect, test } from 'vitest'
import { findVariants, selectStories } from '../visual/tagVariants.js'

test('findVariants(): the stories that show one component many times, except those tagged as no test', () => {
  const code = `export default { title: 'Components/Term' }
    export const Default = {}
    export const Sizes = {}
    export const Fits = { tags: ['!test'] }
    export const SizesOfText = {}`
  expect(findVariants(code, 'Term.stories.tsx')).toEqual(['Sizes'])
})

test('selectStories(): every story is in one of the two parts', () => {
  expect(selectStories('core')).toEqual({ exclude: ['variants'] })
  expect(selectStories('variants')).toEqual({ include: ['variants'] })
  expect(selectStories(undefined)).toEqual({ include: ['test'] })
})
