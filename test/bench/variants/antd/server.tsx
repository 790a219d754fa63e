import { createCache, extractStyle, StyleProvider } from '@ant-design/cssinjs'
import type { ReactNode } from 'react'
import { renderToString } from 'react-dom/server'

export const render = (node: ReactNode) => {
  const cache = createCache()
  const html = renderToString(<StyleProvider cache={cache}>{node}</StyleProvider>)
  return { head: extractStyle(cache), html }
}
