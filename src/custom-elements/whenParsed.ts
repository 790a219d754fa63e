import { isParsed } from './isParsed.js'

/** Calls `callback` when an element is parsed completely: at once, or after a later mutation of the document. */
export const whenParsed = (element: Element, callback: () => void): void => {
  if (isParsed(element)) {
    callback()
    return
  }
  const { ownerDocument } = element
  const check = () => {
    if (!isParsed(element)) return
    observer.disconnect()
    ownerDocument.removeEventListener('DOMContentLoaded', check)
    callback()
  }
  const observer = new MutationObserver(check)
  observer.observe(ownerDocument, { childList: true, subtree: true })
  ownerDocument.addEventListener('DOMContentLoaded', check)
}
