import { DocsContainer, type DocsContainerProps } from '@storybook/addon-docs/blocks'
import { type PropsWithChildren, useSyncExternalStore } from 'react'
import { brand } from './brand.js'

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

/** A docs page in the theme that the toolbar has put on the page. */
export const DocsPage = ({ children, ...rest }: PropsWithChildren<DocsContainerProps>) => (
  <DocsContainer {...rest} theme={brand[useSyncExternalStore(subscribe, current)]}>
    {children}
  </DocsContainer>
)
