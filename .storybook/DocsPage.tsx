import { DocsContainer, type DocsContainerProps } from '@storybook/addon-docs/blocks'
import { type PropsWithChildren, useLayoutEffect } from 'react'
import { usePageTheme } from '../stories/support/usePageTheme.js'
import { brand } from './brand.js'
import { applyLanguage } from './host.js'

/** A docs page in the theme of the toolbar. It is in English, also after a story in another language. */
export const DocsPage = ({ children, ...rest }: PropsWithChildren<DocsContainerProps>) => {
  useLayoutEffect(() => applyLanguage(), [])
  return (
    <DocsContainer {...rest} theme={brand[usePageTheme()]}>
      {children}
    </DocsContainer>
  )
}
