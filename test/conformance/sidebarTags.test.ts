import { describe, expect, it } from 'vitest'
import { getSidebarTags, SIDEBAR_TAGS, type TagSources } from '../../.storybook/sidebarTags.js'
import { readTagSources, tagIndexers } from '../../.storybook/tagIndexers.js'
import { folders } from '../support/cases.js'

const sources = readTagSources()

/** The data of one component. */
const createSources = (
  { parts = [], statistics = [], server = 0 }: { parts?: string[]; statistics?: string[]; server?: number },
  changelog = '# a\n\n## 0.1.0\n\n- `Map`\n',
): TagSources => ({
  reference: { components: [{ name: 'Map', parts, statistics }] },
  sizes: { components: { Map: { server } } },
  changelog,
})

describe('Sidebar tags', () => {
  it('each tag is derived from the data of the component', () => {
    expect(getSidebarTags('Map', createSources({}))).toEqual(['no JavaScript'])
    expect(getSidebarTags('Map', createSources({ server: 900 }))).toEqual([])
    expect(getSidebarTags('Map', createSources({ server: 900, parts: ['text', 'island'] }))).toEqual([
      'interactive',
    ])
    expect(getSidebarTags('Map', createSources({ server: 900, statistics: ['nodes-launched'] }))).toEqual([
      'statistics',
    ])
    expect(getSidebarTags('LandingPage', createSources({}))).toEqual([])
  })

  it.each([
    ['the only release names it', '## 0.1.0\n\n- `Map`\n', false],
    ['no release names it', '## 0.1.0\n\n- `MapList`\n', true],
    ['there is no release', '', true],
    ['only the latest release names it', '## 0.2.0\n\n- `Map`\n\n## 0.1.0\n\n- `Term`\n', true],
    ['an earlier release names it', '## 0.2.0\n\n- `Map`\n\n## 0.1.0\n\n- `Map`\n', false],
  ])('`new`, if %s', (_, releases, expected) => {
    const tags = getSidebarTags('Map', createSources({ server: 900 }, `# ankr-approach\n\n${releases}`))
    expect(tags).toEqual(expected ? ['new'] : [])
  })

  it('in this package, a component with an island is interactive and ships JavaScript', () => {
    const tags = new Map(folders.map((name) => [name, getSidebarTags(name, sources)]))
    const interactive = [...tags].filter(([, list]) => list.includes('interactive'))
    expect(interactive.map(([name]) => name)).toEqual(
      expect.arrayContaining(['InteropChecker', 'ResilienceExplorer']),
    )
    expect(interactive.filter(([, list]) => list.includes('no JavaScript'))).toEqual([])
    expect(tags.get('DecentralizationStats')).toEqual(['statistics', 'no JavaScript'])
    expect(tags.get('Term')).toEqual([])
  })

  it('the index adds the tags to every story of a component, after its own tags', async () => {
    const entry = { type: 'story', importPath: '', exportName: 'Default' } as const
    const [indexer] = tagIndexers([
      { test: /stories/, createIndex: async () => [{ ...entry, tags: ['own'] }, entry] },
    ])
    const index = (file: string) => indexer?.createIndex(file, { makeTitle: (title) => title ?? '' })
    expect(await index('stories/DecentralizationStats.stories.tsx')).toMatchObject([
      { tags: ['own', 'statistics', 'no JavaScript'] },
      { tags: ['statistics', 'no JavaScript'] },
    ])
    expect(await index('stories/pages/LandingPage.stories.tsx')).toMatchObject([
      { tags: ['own'] },
      { tags: [] },
    ])
  })

  it('no tag begins with `!`, which removes a tag in Storybook', () => {
    expect(SIDEBAR_TAGS.filter((tag) => tag.startsWith('!'))).toEqual([])
  })
})
