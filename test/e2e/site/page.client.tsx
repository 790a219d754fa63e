import { StrictMode, version } from 'react'
import { createRoot, hydrateRoot } from 'react-dom/client'
import { type Name, render } from '../../support/components.js'

declare global {
  interface Window {
    reactVersion: string
    /** What React had to mend while it took over what the server wrote. */
    mended: string[]
  }
}

window.reactVersion = version
window.mended = []

const { dataset } = document.documentElement

/** Each place says which component it holds; one with the server's HTML in it is hydrated, an empty one is filled. */
for (const place of document.querySelectorAll<HTMLElement>('[data-name]')) {
  const { name, variant } = place.dataset
  const component = render(name as Name, variant)
  const element = 'strict' in dataset ? <StrictMode>{component}</StrictMode> : component
  if (place.firstChild) {
    hydrateRoot(place, element, { onRecoverableError: (error) => window.mended.push(`${name}: ${error}`) })
  } else {
    createRoot(place).render(element)
  }
}
dataset.ready = ''
