import { existsSync, globSync, readFileSync, statSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { facts } from 'ankr-approach/facts'
import { describe, expect, it } from 'vitest'
import pkg from '../../package.json' with { type: 'json' }
import { mdxToMarkdown } from '../../scripts/docs/mdxToMarkdown.js'
import { createReference } from './support/reference.js'
import './support/dist.js'

const KiB = 1024
const INDEX = 'dist/llms.txt'
const pages = globSync('dist/docs/**/*.md').sort()
const files = [INDEX, ...pages]
const read = (file: string) => readFileSync(file, 'utf8')

const withoutCode = (markdown: string) => markdown.replace(/^```.*?^```$/gms, '').replace(/`[^`\n]*`/g, '')

/** Parts of MDX that Markdown does not have: elements, expressions, imports, and the converter's own markers. */
const findLeftovers = (markdown: string) =>
  withoutCode(markdown).match(
    /<\/?[A-Za-z][\w-]*|\{[^}]*\}|^import .*$|^export .*$|className|[\uE000\uE001]/gm,
  ) ?? []

/** Relative links that lead to no file. */
const findDeadLinks = (markdown: string, folder: string) =>
  [...withoutCode(markdown).matchAll(/\]\((?!https?:)([^)#]+)[^)]*\)/g)]
    .map(([, target = '']) => target)
    .filter((target) => !existsSync(join(folder, target)))

describe('Markdown documentation', () => {
  it('llms.txt lists every component and every page', () => {
    const linked = [...read(INDEX).matchAll(/^- \[[^\]]+\]\(([^)]+)\): \S/gm)].map(
      ([, file]) => `dist/${file}`,
    )
    expect(linked.sort()).toEqual(pages)
    const { components } = createReference()
    expect(
      components
        .map(({ name }) => `dist/docs/components/${name}.md`)
        .filter((file) => !linked.includes(file)),
    ).toEqual([])
    const titles = globSync('stories/docs/*.mdx').map(
      (file) => read(file).match(/<Meta title="([^"]+)"/)?.[1],
    )
    expect(titles.filter((title) => !read(INDEX).includes(`- [${title}](docs/`))).toEqual([])
  })

  it('llms.txt starts with the rules of use', () => {
    const [rules = ''] = read(INDEX).split('## Docs')
    for (const rule of [
      'reword a fact',
      'its qualifier and its date',
      'aspiration is not a fact',
      'Cite the source',
    ])
      expect(rules).toContain(rule)
    const statistic = facts.find(({ id }) => id === 'nodes-launched')?.statistic
    expect(rules).toContain(`${statistic?.qualifier} ${statistic?.value.toLocaleString('en')}`)
  })

  it.each(files)('%s has no part of MDX and no dead link', (file) => {
    expect(findLeftovers(read(file))).toEqual([])
    expect(findDeadLinks(read(file), dirname(file))).toEqual([])
  })

  it('a component’s page has each of its props', () => {
    const missing = createReference().components.flatMap(({ name, props }) =>
      props
        .filter((prop) => !read(`dist/docs/components/${name}.md`).includes(`| \`${prop.name}\` |`))
        .map((prop) => `${name}.${prop.name}`),
    )
    expect(missing).toEqual([])
  })

  it('every fact is on the page of facts, with its kind and its date', () => {
    const text = read('dist/docs/facts.md')
    expect(
      facts.filter(
        ({ id, kind, asOf }) => !new RegExp(`\`${id}\` \\| ${kind} \\| .+ \\| ${asOf} \\|`).test(text),
      ),
    ).toEqual([])
  })

  it('the files are small, and in the package', () => {
    expect(statSync(INDEX).size).toBeLessThan(8 * KiB)
    const sizes = pages.map((file) => [file, statSync(file).size] as const)
    expect(sizes.filter(([, size]) => size < 0.25 * KiB || size > 24 * KiB)).toEqual([])
    expect(sizes.reduce((sum, [, size]) => sum + size, 0)).toBeLessThan(180 * KiB)
    expect(pkg.files).toEqual(expect.arrayContaining(['dist', 'AGENTS.md']))
    expect(statSync('AGENTS.md').size).toBeLessThan(4 * KiB)
  })

  it('seeded: a leftover of MDX and a dead link are found', () => {
    expect(findLeftovers('# A\n\n<Gallery />\n\n`<Name>` {bench.date}')).toEqual(['<Gallery', '{bench.date}'])
    expect(findDeadLinks('[A](missing.md) [B](https://example.com)', 'dist/docs')).toEqual(['missing.md'])
  })
})

describe('mdxToMarkdown', () => {
  const convert = (mdx: string) =>
    mdxToMarkdown(mdx, {
      snippets: { use: 'const a = <b />' },
      components: { Data: () => '| a |' },
      liveOnly: new Set(['Live']),
      values: { bench: { date: '2026-01-01' } },
      resolveLink: (target) => (target === 'docs/a--docs' ? 'a.md' : undefined),
    })

  it('converts elements, code, links, tables and expressions', () => {
    const mdx = `<h2>Use</h2>

On {bench.date}: <StoryLink to="docs/a--docs">A</StoryLink> and \`<Name>\`.

<Code language="tsx" code={snippets.use} />

<table><tbody><tr><th>A</th></tr><tr><td><code>a &lt; b</code></td></tr></tbody></table>

<Data />

<h2>Try it</h2>

<Live />`
    expect(convert(mdx)).toBe(`## Use

On 2026-01-01: [A](a.md) and \`<Name>\`.

\`\`\`tsx
const a = <b />
\`\`\`

| A |
| --- |
| \`a < b\` |

| a |
`)
  })

  it('leaves an unknown component, so that the test of the pages reports it', () => {
    expect(convert('<Unknown />')).toBe('<Unknown />\n')
  })
})
