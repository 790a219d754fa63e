import { readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import type { Indexer } from 'storybook/internal/types'
import { getSidebarTags, type TagSources } from './sidebarTags.js'

const read = (file: string) => readFileSync(join(import.meta.dirname, '..', file), 'utf8')

/** Reads the data of the tags from the files of this package. */
export const readTagSources = (): TagSources => ({
  reference: JSON.parse(read('stories/docs/reference.json')),
  sizes: JSON.parse(read('stories/docs/sizes.json')),
  changelog: read('CHANGELOG.md'),
})

/** Adds the tags of its component to every story in an index, and so to the docs page of the component. */
export const tagIndexers = (indexers: readonly Indexer[] = []): Indexer[] =>
  indexers.map(({ test, createIndex }) => ({
    test,
    createIndex: async (file, options) => {
      const tags = getSidebarTags(basename(file, '.stories.tsx'), readTagSources())
      const entries = await createIndex(file, options)
      return entries.map((entry) => ({ ...entry, tags: [...(entry.tags ?? []), ...tags] }))
    },
  }))
