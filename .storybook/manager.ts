import '@fontsource-variable/inter'
import { addons } from 'storybook/manager-api'
import { brand } from './brand.js'

const prefersDark = matchMedia('(prefers-color-scheme: dark)').matches

addons.setConfig({
  theme: prefersDark ? brand.dark : brand.light,
  sidebar: { showRoots: true },
})
