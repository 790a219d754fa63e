import type { Page } from 'playwright'
import { describe, expect, test } from 'vitest'
import * as specs from '../../../src/custom-elements/definitions.js'
import { partnerFacts } from '../../support/components.js'
import { pseudo } from '../../support/pseudo.js'
import { serverElement } from './serverElement.js'
import { script } from './testServer.js'
import { load, settled, setUp, shown, tree } from './withPage.js'

const withPage = setUp()
const ELEMENTS = script('/a/elements.js')

describe('Custom elements: properties', () => {
  const set = (page: Page, props: object) =>
    page.locator('ankr-commitments').evaluate((node, props) => {
      Object.assign(node, props)
    }, props)

  test('values set before the element is defined are used', () =>
    withPage('<ankr-commitments></ankr-commitments>', async (page) => {
      await set(page, { headingLevel: 4, commitments: ['self-funded'] })
      await load(page, '/a/elements.js')
      await shown(page, 'ankr-commitments')
      const element = page.locator('ankr-commitments')
      expect(await element.locator('h4').count()).toBe(1)
      expect(await element.locator('[data-fact="self-funded"]').count()).toBe(1)
      expect(await element.locator('[data-fact="no-public-cloud"]').count()).toBe(0)
      expect(
        await element.evaluate((node) => (node as unknown as { commitments: string[] }).commitments),
      ).toEqual(['self-funded'])
    }))

  test('the last one set wins, property or attribute', () =>
    withPage(`<ankr-commitments heading-level="2"></ankr-commitments>${ELEMENTS}`, async (page) => {
      const level = () =>
        page
          .locator('ankr-commitments')
          .evaluate((node) => node.shadowRoot?.querySelector('[data-part="title"]')?.localName)
      await shown(page, 'ankr-commitments')
      expect(await level()).toBe('h2')
      await set(page, { headingLevel: 3 })
      await expect.poll(level).toBe('h3')
      await page.locator('ankr-commitments').evaluate((node) => node.setAttribute('heading-level', '4'))
      await expect.poll(level).toBe('h4')
      await set(page, { headingLevel: 5 })
      await expect.poll(level).toBe('h5')
      const fresh = await page.evaluate(() => {
        const made = document.createElement('ankr-commitments')
        Object.assign(made, { headingLevel: 5 })
        made.setAttribute('heading-level', '6')
        document.body.append(made)
        return made.shadowRoot?.querySelector('[data-part="title"]')?.localName
      })
      expect(fresh).toBe('h6')
    }))

  test('every attribute has a property', () =>
    withPage(ELEMENTS, async (page) => {
      const all = Object.values<specs.ElementDefinition>(specs).map(({ tag, attributes, properties }) => ({
        tag,
        names: [...Object.keys(attributes), ...properties],
      }))
      const missing = await page.evaluate(
        (all) =>
          all.flatMap(({ tag, names }) => names.filter((name) => !(name in document.createElement(tag)))),
        all,
      )
      expect(missing).toEqual([])
    }))

  test('`facts` and `locale` are shown', () =>
    withPage(`<ankr-decentralization-stats></ankr-decentralization-stats>${ELEMENTS}`, async (page) => {
      await shown(page, 'ankr-decentralization-stats')
      const element = page.locator('ankr-decentralization-stats')
      await element.evaluate((node, props) => void Object.assign(node, props), {
        facts: partnerFacts,
        locale: pseudo,
      })
      await expect.poll(() => element.locator('.ankr').first().getAttribute('lang')).toBe(pseudo.code)
      expect(await element.locator('[data-fact="nodes-launched"]').first().getAttribute('data-as-of')).toBe(
        '2026-06-30',
      )
      await element.evaluate((node) => void Object.assign(node, { facts: undefined, locale: undefined }))
      await expect.poll(() => element.locator('.ankr').first().getAttribute('lang')).toBe('en')
    }))

  test('invalid `facts` and `locale` render without an error', () =>
    withPage(`<ankr-decentralization-stats></ankr-decentralization-stats>${ELEMENTS}`, async (page) => {
      await shown(page, 'ankr-decentralization-stats')
      for (const bad of [null, 7, 'x', [], { 'nodes-launched': null }]) {
        await page
          .locator('ankr-decentralization-stats')
          .evaluate(
            (node, bad) => void Object.assign(node, { facts: bad, locale: bad, stats: bad, now: bad }),
            bad,
          )
        await settled(page)
        expect(await page.locator('ankr-decentralization-stats .ankr').count()).toBeGreaterThan(0)
      }
    }))

  test('props of renderToElement() survive the upgrade and later changes', () =>
    withPage(
      serverElement('DecentralizationStats', {
        facts: partnerFacts,
        locale: pseudo,
        stats: ['nodes-launched'],
      }) +
        serverElement('InteropChecker', { locale: pseudo, headingLevel: 3 }) +
        serverElement('Callout', { locale: pseudo, title: 'T', children: 'Own' }),
      async (page) => {
        const tags = ['ankr-decentralization-stats', 'ankr-interop-checker', 'ankr-callout']
        const before = await Promise.all(tags.map((tag) => tree(page, tag)))
        expect(before[2]).toContain('Own')
        // Of the first, a level that was set before the script had come.
        await page
          .locator('ankr-interop-checker')
          .evaluate((node) => void Object.assign(node, { headingLevel: 5 }))
        await load(page, '/a/elements.js')
        await page.waitForTimeout(1000)
        expect(await page.locator('ankr-interop-checker h5').count()).toBe(1)
        expect(await tree(page, 'ankr-interop-checker')).toBe(before[1]?.replaceAll('h3', 'h5'))
        for (const tag of tags) {
          await page.locator(tag).evaluate((node) => node.setAttribute('heading-level', '3'))
        }
        await settled(page)
        expect(await tree(page, 'ankr-decentralization-stats')).toBe(before[0])
        expect(await tree(page, 'ankr-interop-checker')).toBe(before[1])
        expect(await page.locator('ankr-callout h3').count()).toBe(1)
      },
    ))
})
