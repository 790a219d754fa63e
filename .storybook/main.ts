import type { StorybookConfig } from '@storybook/react-vite'

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
  typescript: { reactDocgen: 'react-docgen' },
}

export default config
