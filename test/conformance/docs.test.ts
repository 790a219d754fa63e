import { globSync, readFileSync } from 'node:fs'
import { basename } from 'node:path'
import { describe, expect, it } from 'vitest'
import { getControl } from '../../.storybook/argTypes.js'
import { groups } from '../../.storybook/groups.js'
import { isPlayOnly } from '../../.storybook/isPlayOnly.js'
import { localeTitles } from '../../.storybook/locales.js'
import { defaultGlobals, settings } from '../../.storybook/settings.js'
import { listCodes } from '../../scripts/locale/files.js'
import { languageCodes } from '../../stories/builder/languages.js'
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

  it('Sidebar: every component is in one group', () => {
    expect(Object.values(groups).flat().sort()).toEqual(folders)
  })

  it('Sidebar: storySort has the groups and their components, in this order', () => {
    const order = read('.storybook/preview.tsx').match(/order: (\[.*?\n {8}\])/s)?.[1] ?? ''
    const list = [...order.matchAll(/'([^']+)'/g)].map(([, name = '']) => name)
    const expected = Object.entries(groups).flatMap(([group, names]) => [group, ...names])
    const start = list.indexOf('Statements')
    expect(list.slice(start, start + expected.length)).toEqual(expected)
  })

  it('Documentation: a story that differs only by its play function is hidden', () => {
    const play = () => {}
    expect(isPlayOnly({ id: 'a--pressed', moduleExport: { play, parameters: {} } })).toBe(true)
    expect(isPlayOnly({ id: 'a--as-link', moduleExport: { play, args: { href: '#' } } })).toBe(false)
    expect(isPlayOnly({ id: 'a--default', moduleExport: { play } })).toBe(false)
    expect(isPlayOnly({ id: 'a--sizes', moduleExport: {} })).toBe(false)
  })

  it('Props table: a control for a union has its values as options', () => {
    const radio = { control: { type: 'inline-radio' }, options: ['plain', 'card'] }
    const prop = { type: "'plain' | 'card'" }
    expect(getControl(prop, { control: { type: 'object' } })).toEqual(radio)
    expect(getControl(prop, { control: { type: 'radio' } })).toEqual(radio)
    expect(getControl(prop, { control: false })).toEqual({})
    expect(getControl(prop, { control: { type: 'select' }, options: ['plain'] })).toEqual({})
    expect(getControl({ type: 'boolean' }, { control: { type: 'boolean' } })).toEqual({})
  })

  it('Toolbar: all settings start at their default, and the mode follows the system', () => {
    expect(defaultGlobals).toMatchObject({ theme: 'ankr', mode: 'system', surface: 'story', width: 'full' })
    const themes = globSync('src/theme/themes/*.css').map((file) => basename(file, '.css'))
    expect(Object.keys(settings[0].values).sort()).toEqual(themes.sort())
  })

  it('Toolbar: offers English first, then every language and the pseudo-locales', () => {
    expect(Object.keys(localeTitles)[0]).toBe('en')
    expect(Object.keys(localeTitles).sort()).toEqual(['en', ...listCodes(), 'pseudo', 'pseudo-rtl'].sort())
    expect(localeTitles).toMatchObject({ ar: 'العربية', ja: '日本語', pseudo: 'Pseudo, 40% longer' })
    expect(defaultGlobals.locale).toBe('en')
  })

  it('Pages: the languages on the page are those of its Markdown', () => {
    expect(languageCodes).toBe(listCodes().join(', '))
    expect(languageCodes).toMatch(/\bde\b/)
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
