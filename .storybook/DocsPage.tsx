import { DocsContainer, type DocsContainerProps } from '@storybook/addon-docs/blocks'
import type { PropsWithChildren } from 'react'
import { usePageTheme } from '../stories/support/usePageTheme.js'
import { brand } from './brand.js'

/** A docs page in the theme of the toolbar. */
export const DocsPage = ({ children, ...rest }: PropsWithChildren<DocsContainerProps>) => (
  <DocsContainer {...rest} theme={brand[usePageTheme()]}>
    {children}
  </DocsContainer>
)
