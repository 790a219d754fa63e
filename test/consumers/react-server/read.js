// node read.js <file>: the HTML of what was sent, and of the same elements without a server of components.
import { createReadStream, readFileSync } from 'node:fs'
import { PassThrough } from 'node:stream'
import { text } from 'node:stream/consumers'
import { createElement, use } from 'react'
import { renderToPipeableStream } from 'react-dom/server'
import { elements } from './elements.js'

const [file] = process.argv.slice(2)
const modules = new Map()
for (const [id] of readFileSync(file, 'utf8').matchAll(/file:[^"#]+\.js/g)) modules.set(id, await import(id))
globalThis.__webpack_require__ = (id) => modules.get(id)
const { createFromNodeStream } = await import('react-server-dom-webpack/client.node')

const moduleMap = new Proxy(
  {},
  { get: (_, id) => new Proxy({}, { get: (_, name) => ({ id, name, chunks: [] }) }) },
)
const sent = createFromNodeStream(createReadStream(file), {
  moduleMap,
  serverModuleMap: null,
  moduleLoading: null,
})
const html = (element) =>
  new Promise((done, fail) => {
    const { pipe } = renderToPipeableStream(element, {
      onAllReady: () => done(text(pipe(new PassThrough()))),
      onError: fail,
    })
  })
const Sent = () => use(sent)
console.log(JSON.stringify({ sent: await html(createElement(Sent)), direct: await html(elements()) }))
