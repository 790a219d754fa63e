import { observeRoot, scan } from './scan.js'

const start = () => {
  scan(document)
  // And what is added later.
  new MutationObserver((changes) => {
    for (const { addedNodes } of changes) {
      for (const node of addedNodes) if (node.nodeType === 1) scan(node as Element)
    }
  }).observe(document, { childList: true, subtree: true })
}

observeRoot(document)
// An `async` script may come while the document is still being read, and what is half there is not to be touched.
if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', start)
else start()
