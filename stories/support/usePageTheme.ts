import { useSyncExternalStore } from 'react'

const system = matchMedia('(prefers-color-scheme: dark)')

const subscribe = (onChange: () => void) => {
  const observer = new MutationObserver(onChange)
  observer.observe(document.documentElement, { attributeFilter: ['data-theme'] })
  system.addEventListener('change', onChange)
  return () => {
    observer.disconnect()
    system.removeEventListener('change', onChange)
  }
}

const current = () => {
  const forced = document.documentElement.dataset.theme
  return forced === 'dark' || (forced !== 'light' && system.matches) ? 'dark' : 'light'
}

/** The theme that the page shows now, whether the toolbar or the system has chosen it. */
export const usePageTheme = () => useSyncExternalStore(subscribe, current)
