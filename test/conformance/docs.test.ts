import { globSync, readFileSync } from 'node:fs'
import { basename } from 'node:path'
import { describe, expect, it } from 'vitest'
import { folders } from '../support/cases.js'

const read = (file: string) => readFileSync(file, 'utf8')

/** In MDX, a `<p>` with its text on the next line contains a second `<p>`, which HTML does not allow. */
const nestedParagraphs = (mdx: string) =>
  [...mdx.matchAll(/^\s*<p(?:\s[^>]*)?>\s*$/gm)].map(([line]) => line.trim())

const STORY = /export const (\w+): Story = \{(?:\s*name: '([^']+)')?/g

/** Stories with a sidebar name that is not in sentence case. Storybook writes `AsLink` as "As Link". */
const inTitleCase = (stories: string) =>
  [...stories.matchAll(STORY)].flatMap(([, id = '', name = id.replace(/\B[A-Z]/g, ' $&')]) =>
    /\s[A-Z][a-z]/.test(name) ? [name] : [],
  )

describe('Storybook', () => {
  it.each(folders)('%s: its page has texts, and its stories use them', (name) => {
    expect(read(`stories/${name}.stories.tsx`)).toContain(`from './docs/components/${name}.js'`)
    expect(read(`stories/${name}.stories.tsx`)).toMatch(/docs: \{ texts\b/)
    expect(read(`stories/docs/components/${name}.ts`)).toContain('export const docs: ComponentDocs')
  })

  it('Welcome: the gallery shows every component', () => {
    const gallery = read('stories/docs/Gallery.tsx')
    expect(
      folders.filter((name) => !gallery.includes(`example('${name}', `) && !gallery.includes(`'${name}',\n`)),
    ).toEqual([])
  })

  it('Pages: no paragraph contains a paragraph', () => {
    const pages = globSync('stories/docs/*.mdx')
    expect(pages.map((file) => basename(file))).toContain('Welcome.mdx')
    expect(pages.flatMap((file) => nestedParagraphs(read(file)))).toEqual([])
    expect(nestedParagraphs('<p className="lead">\n  Text\n</p>')).toEqual(['<p className="lead">'])
  })

  it('Stories: names are in sentence case', () => {
    expect(globSync('stories/**/*.stories.tsx').flatMap((file) => inTitleCase(read(file)))).toEqual([])
    expect(inTitleCase('export const AsLink: Story = {}')).toEqual(['As Link'])
    expect(inTitleCase("export const AsLink: Story = {\n  name: 'As link',")).toEqual([])
  })
})
