import { register } from 'node:module'

register('./decode.js', import.meta.url)
register('react-server-dom-webpack/node-loader', import.meta.url)
globalThis.__webpack_require__ = () => {}
