import { describe, expect, test } from 'vitest'
import { axe } from './support/axe.js'
import { drive } from './support/drivePages.js'
import { testServer } from './support/testServer.js'

describe('Astro', () => {
  const astro = testServer('astro', (port) => [
    'node_modules/astro/bin/astro.mjs',
    'preview',
    '--host',
    '127.0.0.1',
    '--port',
    port,
  ])

  describe('without a client directive', () => {
    test('the page loads no script', async () => {
      expect(await astro.read('')).not.toContain('<script')
      expect(await astro.read('islands/')).toContain('<script')
    })

    const components = ['ChainNeutralBadge', 'DecentralizationStats', 'Web3Explainer', 'WebGenerations']

    test('every component is visible, and axe finds nothing', () =>
      astro.open('', async (page) => {
        for (const name of components)
          expect(await page.locator(`.ankr-${name}`).isVisible(), name).toBe(true)
        await axe(page)
      }))

    test('without JavaScript, every component is readable', () =>
      astro.open(
        '',
        async (page) => {
          for (const name of components)
            expect(await page.locator(`.ankr-${name}`).isVisible(), name).toBe(true)
          const meaning = page.locator('[data-ankr-term] + span')
          expect(await meaning.first().isVisible()).toBe(true)
        },
        { javaScriptEnabled: false },
      ))
  })

  describe('with client directives', () => drive(astro, 'islands/'))
})
