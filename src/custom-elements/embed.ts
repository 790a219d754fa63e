import { languages } from './languages.js'
import { observeRoot, scan } from './scan.js'

const scanDocument = () => scan(document)

const listen = (isReset?: boolean) => {
  observeRoot(document, isReset)
  document.addEventListener('DOMContentLoaded', scanDocument)
}

const start = () => {
  listen()
  scanDocument()
  languages.listeners.add(scanDocument)
  new MutationObserver((records) => {
    // `document.open()` removes the listeners of the document and replaces its content.
    if (records.some(({ target }) => target === document)) listen(true)
    // While the parser runs, an earlier element may be complete now: see `isParsed()`.
    if (document.readyState === 'loading') scanDocument()
    else {
      for (const { addedNodes } of records) {
        for (const node of addedNodes) if (node.nodeType === 1) scan(node as Element)
      }
    }
  }).observe(document, { childList: true, subtree: true })
}

// A server may import this module. It has no document.
if (globalThis.document) start()
