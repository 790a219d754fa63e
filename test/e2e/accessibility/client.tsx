import { ar } from 'ankr-approach/locales/ar'
import { hydrateRoot } from 'react-dom/client'
import { Page } from './Page.js'

const locale = document.documentElement.lang === 'ar' ? ar : undefined
hydrateRoot(document.querySelector('main') as HTMLElement, <Page locale={locale} />)
document.documentElement.dataset.ready = ''
