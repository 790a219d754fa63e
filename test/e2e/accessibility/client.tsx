import { hydrateRoot } from 'react-dom/client'
import { Page } from './Page.js'

hydrateRoot(document.querySelector('main') as HTMLElement, <Page />)
document.documentElement.dataset.ready = ''
