import { discover, serve } from './discover.js'

// A module script runs when the document has been read.
serve(document)
discover(document)

// And what is added later.
new MutationObserver((changes) => {
  for (const { addedNodes } of changes) {
    for (const node of addedNodes) if (node.nodeType === 1) discover(node as Element)
  }
}).observe(document, { childList: true, subtree: true })
