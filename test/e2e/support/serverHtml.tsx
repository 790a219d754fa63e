import { renderToString } from 'react-dom/server'
import { content, type Shown } from './content.js'

/** What a server writes into a root. */
export const write = (shown: Shown): string => renderToString(content(shown))
