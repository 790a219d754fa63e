import { loadCsf } from 'storybook/internal/csf-tools'
import type { Plugin } from 'vite'

/** A story of a file: the name of its export, and whether it has a play function. */
export interface StoryExport {
  name: string
  hasPlay: boolean
}

/** Lists the stories of a file, without those tagged as no test. */
export const listStories = (code: string, fileName: string): StoryExport[] => {
  const { _stories } = loadCsf(code, { fileName, makeTitle: (title) => title ?? fileName }).parse()
  return Object.entries(_stories)
    .filter(([, { tags }]) => !tags?.includes('!test'))
    .map(([name, { __stats }]) => ({ name, hasPlay: Boolean(__stats?.play) }))
}

/** Tags stories of each file, so that Storybook's plugin can select them or leave them out. */
export const tagStories = (
  tag: string,
  select: (stories: readonly StoryExport[]) => StoryExport[],
): Plugin => ({
  name: `tag-stories-${tag}`,
  enforce: 'pre',
  transform(code, id) {
    if (!id.endsWith('.stories.tsx')) return
    const tags = select(listStories(code, id)).map(({ name }) => `${name}.tags = ['${tag}']`)
    return { code: [code, ...tags].join('\n'), map: null }
  },
})
