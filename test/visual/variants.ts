import type { StoryExport } from '../support/tagStories.js'

/** The tag of stories that show one component many times: its surfaces, sizes, states, widths and languages. */
export const VARIANTS_TAG = 'variants'

/** The stories of a file that get the tag. `npm test` leaves them to a slower suite. */
export const selectVariants = (stories: readonly StoryExport[]): StoryExport[] =>
  stories.filter(({ name }) => /^(Surfaces|Sizes|States|Fits|Languages)$/.test(name))

/** `STORIES=core` leaves these stories out, and `STORIES=variants` runs no others. */
export const getStoryTags = (selected: string | undefined) =>
  selected === 'core'
    ? { exclude: [VARIANTS_TAG] }
    : { include: selected === 'variants' ? [VARIANTS_TAG] : ['test'] }
