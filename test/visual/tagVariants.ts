import { loadCsf } from 'storybook/internal/csf-tools'
import type { Plugin } from 'vite'

/** The tag of stories that show one component many times: its surfaces, sizes, states, widths and languages. */
const VARIANTS_TAG = 'variants'

/** The stories of a file that get the tag. */
export const findVariants = (code: string, fileName: string): string[] => {
  const { _stories } = loadCsf(code, { fileName, makeTitle: (title) => title ?? fileName }).parse()
  return Object.entries(_stories)
    .filter(
      ([name, { tags }]) => /^(Surfaces|Sizes|States|Fits|Languages)$/.test(name) && !tags?.includes('!test'),
    )
    .map(([name]) => name)
}

/** Tags these stories, so that `npm test` can leave them to a slower suite. */
export const tagVariants = (): Plugin => ({
  name: 'tag-variants',
  enforce: 'pre',
  transform(code, id) {
    if (!id.endsWith('.stories.tsx')) return
    const tags = findVariants(code, id).map((name) => `${name}.tags = ['${VARIANTS_TAG}']`)
    return { code: [code, ...tags].join('\n'), map: null }
  },
})

/** `STORIES=core` leaves these stories out, and `STORIES=variants` runs no others. */
export const selectStories = (selected: string | undefined) =>
  selected === 'core'
    ? { exclude: [VARIANTS_TAG] }
    : { include: selected === 'variants' ? [VARIANTS_TAG] : ['test'] }
