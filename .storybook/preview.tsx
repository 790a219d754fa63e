import type { Preview } from '@storybook/react-vite'
import { GLOBALS_UPDATED, SET_GLOBALS } from 'storybook/internal/core-events'
import { addons } from 'storybook/preview-api'
import { MINIMAL_VIEWPORTS } from 'storybook/viewport'
import '@fontsource-variable/inter'
import 'ankr-approach/styles.css'
import 'ankr-approach/themes/ankr.css'
import 'ankr-approach/themes/clay.css'
import 'ankr-approach/themes/ink.css'
import 'ankr-approach/themes/iris.css'
import 'ankr-approach/themes/tide.css'
import './preview.css'
import { withDocumentedTypes } from './argTypes.js'
import { ComponentPage } from './ComponentPage.js'
import { DocsPage } from './DocsPage.js'
import { withFormat, withHost, withLocale, withSurface } from './decorators.js'
import { applyLook, type HostGlobals } from './host.js'
import { isPlayOnly } from './isPlayOnly.js'
import { localeTitles, withLoadedLocale } from './locales.js'
import { defaultGlobals } from './settings.js'

// Docs pages without a story run no decorator, so mode and theme are set by events of the channel.
addons.ready().then((channel) => {
  for (const event of [SET_GLOBALS, GLOBALS_UPDATED])
    channel.on(event, ({ globals }: { globals: HostGlobals }) => applyLook(globals))
})

const preview: Preview = {
  tags: ['autodocs'],
  decorators: [withFormat, withLocale, withSurface, withHost],
  loaders: [withLoadedLocale],
  argTypesEnhancers: [withDocumentedTypes],
  // The toolbar reads `values`. Storybook adds no toolbar item for a global type without `toolbar`.
  globalTypes: { locale: { values: localeTitles } },
  initialGlobals: {
    ...defaultGlobals,
    // In a test, the initial viewport is that of the first screenshot.
    ...('__vitest_browser__' in globalThis && { viewport: { value: 'picture' } }),
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
      // Storybook reads this list from the source, so it is written out here. A test compares it with `groups.ts`.
      storySort: {
        order: [
          'Welcome',
          'Install',
          'Look',
          'Themes',
          'Builder',
          'Content and sources',
          'Without React',
          'Accessibility',
          'Facts',
          'Performance',
          'Reference',
          'Pictures',
          'Statements',
          [
            'ChainNeutralBadge',
            'DecentralizationStats',
            'Commitments',
            'FactText',
            'FactQuote',
            'Boilerplate',
          ],
          'Explanations',
          ['Web3Explainer', 'WebGenerations', 'Web3Principles', 'Term', 'Glossary', 'Callout'],
          'Interactive',
          ['InteropChecker', 'ResilienceExplorer'],
          'Background',
          ['OriginTimeline', 'DaoPathway', 'NetworkChoice', 'ChainGrid', 'Audiences'],
          'Whole page',
          ['AnkrApproach', 'Sources'],
          'Components',
          'Pages',
        ],
      },
    },
    docs: {
      container: DocsPage,
      page: ComponentPage,
      stories: { filter: (story: { id: string; moduleExport: object }) => !isPlayOnly(story) },
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
