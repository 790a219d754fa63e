import { beforeAll, describe, expect, it } from 'vitest'
import { broken } from '../support/broken.js'
import { setUpBrowserAndServer } from '../support/browser.js'
import { cases } from '../support/cases.js'
import { samples } from '../support/components.js'
import { exercise } from './site/exercise.js'
import { reacts, server } from './site/reacts.js'
import { type Asked, serve } from './site/testServer.js'
import { withPage } from './site/withPage.js'

const { getBrowser, getTestServer } = setUpBrowserAndServer(() => serve('development'))
const servers = new Map<string, Awaited<ReturnType<typeof server>>>()
const on = (react: string) => servers.get(react) as Awaited<ReturnType<typeof server>>

beforeAll(async () => {
  await Promise.all(reacts.map(async (react) => servers.set(react, await server(react))))
})

describe.each(reacts)('Server HTML of React %s', (react) => {
  it('the test renders with that version', () => expect(on(react).version).toBe(react))

  it.each(cases)('%s: every renderer writes the same HTML, without scripts', async (_, name, variant) => {
    const { element, writers } = on(react)
    const html = await writers.renderToString(element(name, variant, false))
    expect(html).toMatch(new RegExp(`^<\\w+[^>]* class="ankr ankr-${name}"`))
    expect(broken(html, samples[name].ids && 'an id')).toEqual([])
    for (const strict of [false, true]) {
      for (const [way, write] of Object.entries(writers)) {
        const marked = way !== 'renderToStaticMarkup'
        // React 18.2 writes NUL in place of the end of a 2048-byte chunk that a character does not fit into, and HTML parsers
        // drop it: https://github.com/facebook/react/issues/24985
        const serverHtml = (await write(element(name, variant, strict))).replaceAll('\0', '')
        expect(serverHtml, way).toBe(marked ? html : html.replaceAll('<!-- -->', ''))
      }
    }
  })
})

it.each(cases)('%s: React 18 and 19 write the same HTML', async (_, name, variant) => {
  const [one, other] = await Promise.all(
    reacts.map((react) => on(react).writers.renderToString(on(react).element(name, variant, true))),
  )
  expect(other).toBe(one)
})

/** The messages of React and the browser in development, and the changes of the server HTML. */
const hydrate = (asked: Omit<Asked, 'by'>) =>
  withPage(
    getBrowser(),
    getTestServer(),
    { by: 'server', ...asked },
    async ({ page, frame, complaints, recoverableErrors }) => {
      const html = await (await page.request.get(page.url())).text()
      const changed = await frame.evaluate((serverHtml) => {
        const readContainers = (of: Document) =>
          // A script enables controls, names radio buttons, and describes triggers by reference.
          [...of.querySelectorAll('[data-name]')].map((container) =>
            container.outerHTML.replaceAll(
              / (disabled=""|name="ankr-[^"]*"|form=""|aria-(description|describedby)="[^"]*"|aria-expanded="false")/g,
              '',
            ),
          )
        const before = readContainers(new DOMParser().parseFromString(serverHtml, 'text/html'))
        return readContainers(document).filter((now, index) => now !== before[index])
      }, html)
      return {
        frame,
        changed,
        complaints,
        recoverableErrors: await recoverableErrors(),
        used: asked.wrong ? [] : await exercise(frame),
      }
    },
  )

describe.each(reacts)('Hydration with React %s', (react) => {
  it.each([true, false])('StrictMode %s: no error, no warning and no change', async (strictMode) => {
    const { changed, complaints, recoverableErrors, used } = await hydrate({ react, strictMode })
    expect([changed, recoverableErrors, complaints]).toEqual([[], [], []])
    expect(used).not.toEqual([])
  })

  it('seeded: a different text is found', async () => {
    const { changed, recoverableErrors } = await hydrate({ react, wrong: 'words' })
    expect(recoverableErrors).not.toEqual([])
    expect(changed).toHaveLength(1)
  })

  it('seeded: an extra attribute is found', async () => {
    const { complaints } = await hydrate({ react, wrong: 'attribute' })
    expect(complaints).toEqual([expect.stringContaining('data-planted')])
  })

  it('without JavaScript, every definition and the first answers are readable', () =>
    withPage(
      getBrowser(),
      getTestServer(),
      { react, by: 'server' },
      async ({ frame }) => {
        const terms = await frame.locator('[data-ankr-term]').evaluateAll((triggers) =>
          triggers
            .filter((trigger) => !trigger.closest('details:not([open])'))
            .map((trigger) => {
              const definition = trigger.nextElementSibling as HTMLElement
              const { display } = getComputedStyle(definition)
              return { display, text: definition.textContent }
            }),
        )
        expect(terms.length).toBeGreaterThan(50)
        expect(terms.filter(({ display, text }) => display === 'none' || text.trim().length < 20)).toEqual([])
        for (const [name, part] of [
          ['InteropChecker', 'verdict'],
          ['ResilienceExplorer', 'outcome'],
        ]) {
          const answers = frame.locator(`[data-name="${name}"] [data-part="${part}"]`)
          expect(await answers.count()).toBeGreaterThan(3)
          for (const answer of await answers.all()) {
            expect(await answer.isVisible()).toBe(true)
            expect(await answer.innerText()).toMatch(/\w{3}/)
          }
        }
      },
      { javaScriptEnabled: false },
    ))
})
