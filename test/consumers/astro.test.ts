import { describe, expect, test } from 'vitest'
import { axe } from './support/axe.js'
import { drive } from './support/drive.js'
import { site } from './support/site.js'

describe('Astro', () => {
  const astro = site('astro', (port) => [
    'node_modules/astro/bin/astro.mjs',
    'preview',
    '--host',
    '127.0.0.1',
    '--port',
    port,
  ])

  describe('without a client directive', () => {
    test('there is nothing to run', async () => {
      expect(await astro.read('')).not.toContain('<script')
      expect(await astro.read('islands/')).toContain('<script')
    })

    test.each([
      ['on', true],
      ['off', false],
    ])('all can be read with JavaScript %s, and axe finds nothing', (_, javaScriptEnabled) =>
      astro.open(
        '',
        async (page) => {
          const components = ['ChainNeutralBadge', 'DecentralizationStats', 'Web3Explainer', 'WebGenerations']
          for (const name of components)
            expect(await page.locator(`.ankr-${name}`).isVisible(), name).toBe(true)
          const meaning = page.locator('[data-part="definition"] [data-part="meaning"]').first()
          if (javaScriptEnabled) {
            // Axe is JavaScript.
            await axe(page)
            await expect(
              page.locator('[data-ankr-term]').first().getAttribute('aria-description'),
            ).resolves.toBe(await meaning.textContent())
          } else expect(await meaning.isVisible()).toBe(true)
        },
        { javaScriptEnabled },
      ),
    )
  })

  describe('with client directives', () => drive(astro, 'islands/'))
})
