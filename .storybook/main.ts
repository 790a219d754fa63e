import type { StorybookConfig } from '@storybook/react-vite'
import { embedFiles } from './embedFiles.js'
import { manifests } from './manifests.js'
import { tagIndexers } from './tagIndexers.js'

const config: StorybookConfig = {
  stories: ['../stories/**/*.mdx', '../stories/**/*.stories.tsx'],
  addons: [
    '@storybook/addon-docs',
    '@storybook/addon-a11y',
    '@storybook/addon-vitest',
    // While Storybook runs, tools read components and stories at `/mcp`.
    '@storybook/addon-mcp',
  ],
  framework: { name: '@storybook/react-vite', options: {} },
  core: { disableTelemetry: true, disableWhatsNewNotifications: true, disableProjectJson: true },
  // The manifest lists components and stories for tools: `manifests/components.json` in the static build.
  features: { sidebarOnboardingChecklist: false, componentsManifest: true },
  experimental_indexers: tagIndexers,
  experimental_manifests: manifests,
  typescript: { reactDocgen: 'react-docgen' },
  // `ankr-approach/html` is loaded on demand; a module that Vite finds late would reload the page.
  viteFinal: (vite) => ({
    ...vite,
    plugins: [...(vite.plugins ?? []), embedFiles()],
    // Lightning CSS rejects hacks for old browsers in host stylesheets, such as the media query `(min-width: 0\0)`.
    build: { ...vite.build, cssMinify: false },
    optimizeDeps: {
      ...vite.optimizeDeps,
      include: [...(vite.optimizeDeps?.include ?? []), 'react-dom/server'],
    },
  }),
}

export default config
