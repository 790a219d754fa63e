import type { Preview } from '@storybook/react-vite'
import { GLOBALS_UPDATED, SET_GLOBALS } from 'storybook/internal/core-events'
import { addons } from 'storybook/preview-api'
import { MINIMAL_VIEWPORTS } from 'storybook/viewport'
import '@fontsource-variable/inter'
import 'ankr-approach/styles.css'
import './preview.css'
import { withDocumentedTypes } from './argTypes.js'
import { ComponentPage } from './ComponentPage.js'
import { DocsPage } from './DocsPage.js'
import { withHost, withLocale } from './decorators.js'
import { applyTheme, type HostGlobals } from './host.js'

// Docs pages without a story run no decorator, so the theme is set by events of the channel.
addons.ready().then((channel) => {
  for (const event of [SET_GLOBALS, GLOBALS_UPDATED])
    channel.on(event, ({ globals }: { globals: HostGlobals }) => applyTheme(globals))
})

const preview: Preview = {
  tags: ['autodocs'],
  decorators: [withLocale, withHost],
  argTypesEnhancers: [withDocumentedTypes],
  initialGlobals: {
    theme: 'light',
    direction: 'ltr',
    locale: 'en',
    width: 'full',
    // In a test, the initial viewport is that of the first screenshot.
    ...('__vitest_browser__' in globalThis && { viewport: { value: 'picture' } }),
  },
  globalTypes: {
    theme: {
      description: 'Theme of the page',
      toolbar: {
        icon: 'circlehollow',
        dynamicTitle: true,
        items: [
          { value: 'light', title: 'Light', icon: 'sun' },
          { value: 'dark', title: 'Dark', icon: 'moon' },
          { value: 'system', title: 'As the system', icon: 'browser' },
        ],
      },
    },
    direction: {
      description: 'Direction of the page',
      toolbar: {
        icon: 'transfer',
        dynamicTitle: true,
        items: [
          { value: 'ltr', title: 'Left to right' },
          { value: 'rtl', title: 'Right to left' },
        ],
      },
    },
    locale: {
      description: 'Language of the component',
      toolbar: {
        icon: 'globe',
        dynamicTitle: true,
        items: [
          { value: 'en', title: 'English' },
          { value: 'pseudo', title: 'Pseudo, 40 % longer' },
          { value: 'pseudo-rtl', title: 'Pseudo, right to left' },
        ],
      },
    },
    width: {
      description: 'Width of the container',
      toolbar: {
        icon: 'ruler',
        dynamicTitle: true,
        items: [
          { value: '320px', title: '320 px' },
          { value: '480px', title: '480 px' },
          { value: '640px', title: '640 px' },
          { value: '960px', title: '960 px' },
          { value: 'full', title: 'Full width' },
        ],
      },
    },
  },
  parameters: {
    layout: 'fullscreen',
    viewport: {
      options: {
        ...MINIMAL_VIEWPORTS,
        picture: { name: 'Picture', styles: { width: '960px', height: '1000px' } },
      },
    },
    backgrounds: { disable: true },
    controls: { expanded: true, sort: 'none' },
    options: {
      storySort: {
        order: [
          'Welcome',
          'Install',
          'Without React',
          'Content and sources',
          'Accessibility',
          'Performance',
          'Reference',
          'Components',
          'Pages',
        ],
      },
    },
    docs: {
      container: DocsPage,
      page: ComponentPage,
      source: { excludeDecorators: true },
      toc: { headingSelector: 'h2, h3', ignoreSelector: '.docs-story *, .ankr *, .doc h3' },
    },
    a11y: {
      test: 'error',
      // Storybook disables the axe rule `region` by default. Here every story is in a `<main>`, so it can run.
      config: { rules: [{ id: 'region', enabled: true }] },
      options: {
        // axe reports all elements for violations and incomplete results, and one element for each rule that passes. Reporting
        // all elements that pass would take a third of the time.
        resultTypes: ['violations', 'incomplete'],
        runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22a', 'wcag22aa', 'best-practice'],
      },
    },
  },
}

export default preview
