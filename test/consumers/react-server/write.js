// node --conditions=react-server --import ./register.js write.js: what a server of components sends.
import { renderToPipeableStream } from 'react-server-dom-webpack/server'
import { elements } from './elements.js'

/** Names each client component by its file and export. */
const clients = new Proxy(
  {},
  {
    get: (_, key) => {
      const [id, name] = key.split('#')
      return { id, name, chunks: [] }
    },
  },
)

const { pipe } = renderToPipeableStream(elements(), clients, {
  onError(error) {
    console.error(error)
    process.exitCode = 1
  },
})
pipe(process.stdout)
