import { AnkrApproach, InteropChecker, ResilienceExplorer } from 'ankr-approach'
import { DaoPathway, Web3Explainer } from 'ankr-approach/server-html'
import { StrictMode } from 'react'
import { createRoot, hydrateRoot, type Root, type RootOptions } from 'react-dom/client'
import { Page, type PageProps } from './page.js'

declare global {
  interface Window {
    islands: { root: Root; render(props: PageProps): void }
    mended: string[]
    heard: [type: string, detail: unknown][]
  }
}

window.mended = []
window.heard = []
for (const type of ['ankr-interop-check', 'ankr-scenario-change', 'ankr-disclosure-toggle']) {
  document.addEventListener(type, (event) => window.heard.push([type, (event as CustomEvent).detail]))
}

const place = document.getElementById('root') as HTMLElement
const page = (props: PageProps) => (
  <StrictMode>
    <Page of={{ AnkrApproach, DaoPathway, InteropChecker, ResilienceExplorer, Web3Explainer }} {...props} />
  </StrictMode>
)
const given: PageProps = JSON.parse(place.dataset.given ?? '{}')
const options: RootOptions = { onRecoverableError: (error) => window.mended.push(String(error)) }
const root = place.firstChild ? hydrateRoot(place, page(given), options) : createRoot(place)
if (!place.firstChild) root.render(page(given))
window.islands = { root, render: (props) => root.render(page(props)) }
