import type { StoryExport } from '../../support/tagStories.js'

/** The tag of the stories that run in every engine. */
export const ENGINES_TAG = 'engines'

/** The first story of a file with a play function, which uses the component, or else its first story. */
export const selectSample = (stories: readonly StoryExport[]): StoryExport[] =>
  [stories.find(({ hasPlay }) => hasPlay) ?? stories[0]].flatMap((story) => story ?? [])
