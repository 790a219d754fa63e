import { PassThrough } from 'node:stream'
import { text } from 'node:stream/consumers'
import { type ReactElement, StrictMode } from 'react'
import * as node from 'react-dom/server'
import * as web from 'react-dom/server.browser'
import { type Name, render } from '../../support/components.js'

export { version } from 'react'

/** Any component, in StrictMode or not. */
export const element = (name: Name, variant: string | undefined, strict: boolean): ReactElement =>
  strict ? <StrictMode>{render(name, variant)}</StrictMode> : render(name, variant)

type Writer = (element: ReactElement) => Promise<string>

/** Every API of React that renders HTML on a server. */
export const writers = {
  renderToString: async (element) => node.renderToString(element),
  renderToStaticMarkup: async (element) => node.renderToStaticMarkup(element),
  renderToPipeableStream: (element) =>
    new Promise((done, fail) => {
      const { pipe } = node.renderToPipeableStream(element, {
        onAllReady: () => done(text(pipe(new PassThrough()))),
        onError: fail,
      })
    }),
  renderToReadableStream: async (element) => {
    let failed: unknown
    const stream = await web.renderToReadableStream(element, {
      onError: (error) => {
        failed = error
      },
    })
    await stream.allReady
    if (failed) throw failed
    return new Response(stream).text()
  },
} satisfies Record<string, Writer>
