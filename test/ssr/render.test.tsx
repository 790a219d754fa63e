import { PassThrough } from 'node:stream'
import { text } from 'node:stream/consumers'
import { StrictMode } from 'react'
import { renderToPipeableStream, renderToStaticMarkup, renderToString } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import { broken } from '../support/broken.js'
import { cases } from '../support/cases.js'
import { render, samples } from '../support/components.js'
import { pseudoRtl } from '../support/pseudo.js'

const stream = (element: React.ReactNode): Promise<string> =>
  new Promise((resolve, reject) => {
    const { pipe } = renderToPipeableStream(element, {
      onAllReady: () => resolve(text(pipe(new PassThrough()))),
      onError: reject,
      onShellError: reject,
    })
  })

it('Server environment: there is no document', () => {
  expect(typeof document + typeof window).toBe('undefinedundefined')
})

describe.each(cases)('%s', (_, name, variant) => {
  const html = renderToString(render(name, variant))
  const allowed = samples[name].ids && 'an id'

  it('renders to a string', () => {
    expect(html).toMatch(new RegExp(`^<\\w+[^>]* class="ankr ankr-${name}"`))
    expect(broken(html, allowed)).toEqual([])
  })

  it('renders right-to-left', () => {
    const mirrored = renderToString(render(name, variant, { locale: pseudoRtl }))
    expect(mirrored).toContain('lang="ar-XB" dir="rtl"')
    expect(broken(mirrored, allowed)).toEqual([])
  })

  it('streams the same HTML, without scripts', async () => {
    expect(await stream(render(name, variant))).toBe(html)
  })

  it('renderToStaticMarkup() writes the same HTML, without React’s comments', () => {
    expect(renderToStaticMarkup(render(name, variant))).toBe(html.replaceAll('<!-- -->', ''))
  })

  it('renders the same HTML a second time, and in StrictMode', () => {
    expect(renderToString(<StrictMode>{render(name, variant)}</StrictMode>)).toBe(html)
  })
})

describe('Server rendering: seeded defects', () => {
  const none = undefined as unknown as string
  it.each([
    ['a style attribute', <p key="" style={{ color: 'red' }} />],
    ['a script', <script key="" src="/x.js" />],
    ['a style element', <style key="">{'p {}'}</style>],
    ['a value that is none', <p key="">{String(none)} nodes</p>],
    ['a value that is none', <p key="">{String({})}</p>],
    ['an id', <p key="" id="term" />],
    ['an open placeholder or mark', <p key="">{'over {value}'}</p>],
    ['an open placeholder or mark', <p key="">[trustless](trustless)</p>],
  ])('%s is found', (what, element) => {
    expect(broken(renderToString(element))).toEqual([what])
  })
})
