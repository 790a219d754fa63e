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

it('runs where there is no document', () => {
  expect(typeof document + typeof window).toBe('undefinedundefined')
})

describe.each(cases)('%s', (_, name, variant) => {
  const html = renderToString(render(name, variant))
  const allowed = samples[name].ids && 'an id'

  it('renders to a string', () => {
    expect(html).toMatch(new RegExp(`^<\\w+[^>]* class="ankr ankr-${name}"`))
    expect(broken(html, allowed)).toEqual([])
  })

  it('renders from right to left', () => {
    const mirrored = renderToString(render(name, variant, { locale: pseudoRtl }))
    expect(mirrored).toContain('lang="ar-XB" dir="rtl"')
    expect(broken(mirrored, allowed)).toEqual([])
  })

  it('streams the same, with nothing to run', async () => {
    expect(await stream(render(name, variant))).toBe(html)
  })

  it('renders to static markup, the same but for React’s marks', () => {
    expect(renderToStaticMarkup(render(name, variant))).toBe(html.replaceAll('<!-- -->', ''))
  })

  it('renders the same a second time, and in StrictMode', () => {
    expect(renderToString(<StrictMode>{render(name, variant)}</StrictMode>)).toBe(html)
  })
})

describe('a planted defect is seen', () => {
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
  ])('%s', (what, element) => {
    expect(broken(renderToString(element))).toEqual([what])
  })
})
