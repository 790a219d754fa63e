import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { setUpBrowser } from '../../support/browser.js'
import {
  getFrame,
  getReadySelector,
  type IndexEntry,
  startStaticStorybook,
} from '../../support/storybook/staticStorybook.js'
import { describeBuilder } from './builder.js'
import { collectAllFaults, collectFaults, type Site } from './site.js'

/** One story in sixteen. The nightly suite opens all of them, which takes minutes. */
const SAMPLE = process.env.STORYBOOK_STORIES === 'all' ? 1 : 16

const getBrowser = setUpBrowser()
let storybook: Awaited<ReturnType<typeof startStaticStorybook>>
let entries: readonly IndexEntry[]
let folder: string
let site: Site

beforeAll(async () => {
  storybook = await startStaticStorybook()
  ;({ entries, folder } = storybook)
  const context = await getBrowser().newContext({
    viewport: { width: 1280, height: 900 },
    reducedMotion: 'reduce',
    permissions: ['clipboard-read', 'clipboard-write'],
  })
  site = { url: storybook.url, context }
})

afterAll(() => storybook?.close())

describe('Static Storybook in a subfolder, under a strict policy', () => {
  it('every documentation page prints nothing, requests only files of this folder, and fits 640 px and 360 px', async () => {
    const pages = entries.filter(({ type }) => type === 'docs')
    expect(pages.length).toBeGreaterThan(25)
    expect(await collectAllFaults(site, pages)).toEqual({})
  })

  it('a sample of the stories, or all of them, prints nothing, and requests only files of this folder', async () => {
    const stories = entries.filter(({ type }) => type === 'story')
    const sample = stories.filter(({ id }, index) => index % SAMPLE === 0 || id.startsWith('pages-'))
    expect(sample.length).toBeGreaterThan(SAMPLE === 1 ? 100 : 10)
    expect(await collectAllFaults(site, sample)).toEqual({})
  })

  it('its interface opens, with the page in its frame', async () => {
    const faults = await collectFaults(site, '?path=/docs/welcome--docs', '#storybook-preview-iframe')
    expect(faults).toEqual([])
  })

  it('has llms.txt, the pages as Markdown, and the manifest of components', () => {
    const files = ['llms.txt', 'docs/install.md', 'docs/components/Term.md', 'manifests/components.json']
    expect(files.filter((file) => !existsSync(join(folder, file)))).toEqual([])
  })

  it('its manifests name no folder of the build, and have the values of props and the code of pages', () => {
    const readManifest = (name: string) => readFileSync(join(folder, 'manifests', `${name}.json`), 'utf8')
    const [components, docs] = [readManifest('components'), readManifest('docs')]
    expect(components).not.toContain(process.cwd())
    expect(components).toContain('"definedInFile": "src/components/Term/Term.tsx"')
    expect(components).toContain("'plain' | 'card' | 'tinted'")
    expect(docs).not.toContain(process.cwd())
    expect(JSON.parse(docs).docs['install--docs'].content).toContain('npm install ankr-approach')
    expect(JSON.parse(docs).docs['rules--docs'].content).toContain('Do not reword a fact.')
  })

  it('its sidebar shows the tags of components, and its filter selects by them', async () => {
    const tagged = entries.filter(({ type, tags }) => type === 'docs' && tags.includes('no JavaScript'))
    expect(tagged.length).toBeGreaterThan(5)
    const page = await site.context.newPage()
    await page.goto(`${site.url}?path=/docs/welcome--docs&tags=no%20JavaScript`)
    const component = page.locator('[data-nodetype="component"]')
    await component.first().waitFor()
    const labels = await component.allInnerTexts()
    expect(labels).toHaveLength(tagged.length)
    expect(labels.filter((label) => !/\bno JavaScript\b/.test(label))).toEqual([])
    await page.close()
  })

  it('seeded: a message, an inline script, a missing file and another host are found, and a page that is too wide', async () => {
    const seed = `
      console.warn('seeded')
      document.querySelector('.doc').style.width = '700px'
      const script = document.createElement('script')
      script.textContent = 'window.seeded = true'
      document.body.append(script)
      new Promise((done) => {
        const image = new Image()
        image.onerror = done
        image.src = './missing.png'
      }).then(() => fetch('https://example.invalid/').catch(() => {}))`
    const welcome = entries.find(({ id }) => id === 'welcome--docs') as IndexEntry
    const faults = await collectFaults(site, getFrame(welcome), getReadySelector(welcome), seed)
    expect(faults).toContain('warning: seeded')
    expect(faults).toContain('scrolls sideways at 640 px')
    expect(faults).toContain('scrolls sideways at 360 px')
    expect(faults.join('\n')).toMatch(/inline script/)
    expect(faults.join('\n')).toMatch(/404: .*missing\.png/)
    expect(faults.join('\n')).toMatch(/example\.invalid/)
  })
})

describeBuilder(() => site)
