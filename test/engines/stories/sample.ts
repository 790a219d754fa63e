import { loadCsf } from 'storybook/internal/csf-tools'
import type { Plugin } from 'vite'

/** The tag of the stories that run in every engine. */
export const ENGINES_TAG = 'engines'

/** The first story of a file with a play function, which uses the component, or else its first story. */
export const findSample = (code: string, fileName: string): string[] => {
  const { _stories } = loadCsf(code, { fileName, makeTitle: (title) => title ?? fileName }).parse()
  return Object.entries(_stories)
    .filter(([, story]) => !story.tags?.includes('!test'))
    .sort(([, one], [, other]) => Number(Boolean(other.__stats?.play)) - Number(Boolean(one.__stats?.play)))
    .slice(0, 1)
    .map(([name]) => name)
}

/** Tags the sample of a stories file, so that Storybook's plugin can leave the other stories out. */
export const tagSample = (): Plugin => ({
  name: 'tag-engine-sample',
  enforce: 'pre',
  transform(code, id) {
    if (!id.endsWith('.stories.tsx')) return
    const tags = findSample(code, id).map((name) => `${name}.tags = ['${ENGINES_TAG}']`)
    return { code: [code, ...tags].join('\n'), map: null }
  },
})
