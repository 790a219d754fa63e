import { StrictMode } from 'react'
import { createRoot, hydrateRoot } from 'react-dom/client'
import { type Name, render } from '../../support/components.js'

declare global {
  interface Window {
    /** What React had to mend while it took over what the server wrote. */
    mended: string[]
  }
}

window.mended = []

/** Each place says which component it holds; one with the server's HTML in it is hydrated, an empty one is filled. */
for (const place of document.querySelectorAll<HTMLElement>('[data-name]')) {
  const { name, variant } = place.dataset
  const element = <StrictMode>{render(name as Name, variant)}</StrictMode>
  if (place.firstChild) {
    hydrateRoot(place, element, { onRecoverableError: (error) => window.mended.push(`${name}: ${error}`) })
  } else {
    createRoot(place).render(element)
  }
}
document.documentElement.dataset.ready = ''
