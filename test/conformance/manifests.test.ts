import { resolve } from 'node:path'
import { describe, expect, it } from 'vitest'
import { type Manifests, refineManifests } from '../../.storybook/manifests.js'

const createDocs = (id: string, content: string) => ({
  id,
  name: 'Docs',
  path: `./${id}.mdx`,
  title: id,
  content,
})

const manifests: Manifests = {
  components: {
    components: {
      map: {
        name: 'Map',
        reactDocgen: {
          definedInFile: resolve('src/components/Map/Map.tsx'),
          props: {
            size: { tsType: { name: 'unknown[number]', raw: '(typeof SIZES)[number]' } },
            label: { tsType: { name: 'string' } },
          },
        },
      },
    },
  },
  docs: {
    docs: {
      'install--docs': createDocs('install--docs', '<Code code={snippets.install} />'),
      'own--docs': createDocs('own--docs', '# Own'),
    },
  },
}

const sources = {
  components: [{ name: 'Map', props: [{ name: 'size', type: "'small' | 'large'" }] }],
  markdown: { 'docs/install.md': '# Install\n\nOne package.\n\n```bash\nnpm install\n```\n' },
  rules: '# Rules\n\n1. Do not reword a fact.',
}

describe('Manifests for tools', () => {
  const { components, docs } = refineManifests(manifests, sources)
  const docgen = components?.components.map?.reactDocgen

  it('the file of a component is relative to the repository', () => {
    expect(docgen?.definedInFile).toBe('src/components/Map/Map.tsx')
  })

  it('a prop lists its values; the type of another prop is unchanged', () => {
    expect(docgen?.props?.size?.tsType?.raw).toBe("'small' | 'large'")
    expect(docgen?.props?.label?.tsType).toEqual({ name: 'string' })
  })

  it('a docs page is Markdown with its code, and its first paragraph is the summary', () => {
    expect(docs?.docs['install--docs']).toMatchObject({
      content: 'One package.\n\n```bash\nnpm install\n```\n',
      summary: 'One package.',
    })
    expect(docs?.docs['own--docs']).toEqual(manifests.docs?.docs['own--docs'])
  })

  it('the rules of use are the first page', () => {
    expect(Object.keys(docs?.docs ?? {})[0]).toBe('rules--docs')
    expect(docs?.docs['rules--docs']?.content).toBe('1. Do not reword a fact.')
  })

  it('manifests that Storybook does not write are not added', () => {
    expect(refineManifests({}, sources)).toEqual({})
  })
})
