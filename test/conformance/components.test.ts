import { existsSync, readFileSync } from 'node:fs'
import * as library from 'ankr-approach'
import { en } from 'ankr-approach/locales/en'
import { describe, expect, it } from 'vitest'
import { folders, names } from '../support/cases.js'
import { samples } from '../support/components.js'

/** Its words are those of the terms. */
const isOfTheGlossary = (name: string) => ['Glossary', 'Term'].includes(name)

const read = (file: string) => (existsSync(file) ? readFileSync(file, 'utf8') : '')

describe.each(folders)('%s', (name) => {
  it('is exported by the index and by an entry with the name of its folder', async () => {
    const entry: Record<string, unknown> = await import(`../../src/components/${name}/index.ts`)
    expect(Object.keys(entry)).toEqual([name])
    expect(entry[name]).toBeTypeOf('function')
    expect(library).toHaveProperty(name, entry[name])
  })

  it('has a sample, so that every sweep covers it', () => {
    expect(Object.keys(samples)).toContain(name)
    expect(names).toContain(name)
  })

  it('has a documented story', () => {
    const story = read(`stories/${name}.stories.tsx`)
    expect(story).toMatch(new RegExp(`from 'ankr-approach(/${name})?'`))
    expect(story).toMatch(new RegExp(`component: ${name}\\b`))
    expect(story).toMatch(/export const Default\b/)
  })

  it('has a docstring that says what it is and what it renders', () => {
    const source = read(`src/components/${name}/${name}.tsx`)
    const [, doc = ''] =
      source.match(new RegExp(`/\\*\\*((?:(?!\\*/)[^])*)\\*/\\s*export const ${name} =`)) ?? []
    expect(doc).toMatch(/Renders an? `<\w+>` element/)
    expect(doc).toContain(`\`<${samples[name as keyof typeof samples]?.element}>\``)
  })

  it('documents every prop', () => {
    const source = read(`src/components/${name}/${name}.tsx`)
    const [, props = ''] =
      source.match(new RegExp(`interface ${name}(?:Own)?Props\\s[^{]*\\{\\n([^]*?)\\n\\}`)) ?? []
    const bare = props.split(/\n(?= {2}\S)/).filter((line, index, lines) => {
      return /^ {2}\w+\??:/.test(line) && !/\*\/$/.test(lines[index - 1] ?? '')
    })
    expect(props).not.toBe('')
    expect(bare).toEqual([])
  })

  it('has a stylesheet, imported by styles.css', () => {
    expect(read(`src/components/${name}/${name}.css`)).toContain(`.ankr-${name}`)
    expect(read('src/styles.css')).toContain(`@import "./components/${name}/${name}.css";`)
  })

  it.skipIf(isOfTheGlossary(name))('has English messages', () => {
    expect(en).toHaveProperty(name)
    expect(read(`src/i18n/locales/en/${name}.ts`)).toContain(`export const ${name}`)
  })
})

it('samples: every component has one, and no removed component has', () => {
  expect(folders.length).toBeGreaterThanOrEqual(3)
  expect(Object.keys(samples).filter((name) => !folders.includes(name))).toEqual([])
})
