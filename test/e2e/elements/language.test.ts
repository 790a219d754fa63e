import type { Page } from 'playwright'
import { expect, test } from 'vitest'
import { de } from '../../../src/i18n/locales/de.js'
import { en } from '../../../src/i18n/locales/en.js'
import { ptBR } from '../../../src/i18n/locales/pt-BR.js'
import { blocksOf, readReadme } from '../../package/readme/markdown.js'
import { serverElement } from './serverElement.js'
import { script } from './testServer.js'
import { load, setUp, shown } from './withPage.js'

const withPage = setUp()

const TAG = 'ankr-chain-neutral-badge'
const badge = `<${TAG}></${TAG}>`
const [english, german, portuguese] = [en, de, ptBR].map((locale) => locale.ChainNeutralBadge.label)

const getLabels = (page: Page) =>
  page
    .locator(TAG)
    .evaluateAll((all) => all.map((e) => e.shadowRoot?.querySelector('[data-part="label"]')?.textContent))
const expectLabels = (page: Page, labels: unknown[]) => expect.poll(() => getLabels(page)).toEqual(labels)

const inAustria = `<div lang="de-AT">${badge}</div>`

test('language: an element uses the loaded locale of the nearest `lang`, and follows its changes', () =>
  withPage(
    `${badge}${inAustria}<div lang="pt">${badge}</div><div lang="zh-TW">${badge}</div>${script('/a/elements/locales/de.js')}${script('/a/elements.js')}`,
    async (page, asked) => {
      await shown(page, TAG)
      await expectLabels(page, [english, german, english, english])
      expect(asked.filter((path) => /locales/.test(path))).toEqual(['/a/elements/locales/de.js'])
      await load(page, '/a/elements/locales/pt-BR.js')
      await load(page, '/a/elements/locales/zh-Hans.js')
      await expectLabels(page, [english, german, portuguese, english])
      await page.evaluate(() => document.querySelector('[lang="pt"]')?.setAttribute('lang', 'de'))
      await expectLabels(page, [english, german, german, english])
    },
  ))

test('language: the property `locale` wins over `lang`', () =>
  withPage(`${inAustria}${script('/a/elements/locales/de.js')}${script('/a/elements.js')}`, async (page) => {
    await shown(page, TAG)
    await expectLabels(page, [german])
    await page.locator(TAG).evaluate((element, locale) => Object.assign(element, { locale }), ptBR)
    await expectLabels(page, [portuguese])
  }))

test('language: server HTML in English is rendered in the language of the page by embed.js', () =>
  withPage(
    `<div lang="de">${serverElement('ChainNeutralBadge')}</div>${script('/a/embed.js')}`,
    async (page) => {
      await expectLabels(page, [english])
      await load(page, '/a/elements/locales/de.js')
      await expectLabels(page, [german])
    },
  ))

test('language: server HTML in the language of the page loads no definition', () =>
  withPage(
    `<div lang="de">${serverElement('ChainNeutralBadge', { locale: de })}</div>${script('/a/elements/locales/de.js')}${script('/a/embed.js')}`,
    async (page, asked) => {
      await page.waitForLoadState('networkidle')
      await expectLabels(page, [german])
      expect(asked.filter((path) => path.endsWith(`/${TAG}.js`))).toEqual([])
    },
  ))

test('language: the HTML example of the README is in German', () => {
  const example = blocksOf(readReadme()).find(({ code }) => code.includes('elements/locales/'))
  return withPage(`${example?.code.replaceAll('/ankr/', '/a/')}`, async (page) => {
    await shown(page, TAG)
    await expectLabels(page, [german])
  })
})
