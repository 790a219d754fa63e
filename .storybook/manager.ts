import '@fontsource-variable/inter'
import { GLOBALS_UPDATED, SET_GLOBALS } from 'storybook/internal/core-events'
import { addons, types } from 'storybook/manager-api'
import { brand } from './brand.js'
import type { HostGlobals } from './host.js'
import { renderLabel } from './renderLabel.js'
import { Toolbar } from './Toolbar.js'

const system = matchMedia('(prefers-color-scheme: dark)')
let mode: HostGlobals['mode'] = 'system'

const getScheme = () => (mode === 'light' || mode === 'dark' ? mode : system.matches ? 'dark' : 'light')

addons.setConfig({ theme: brand[getScheme()], sidebar: { showRoots: true, renderLabel } })

addons.register('ankr-toolbar', (api) => {
  addons.add('ankr-toolbar/settings', {
    type: types.TOOL,
    title: 'Settings of the host page',
    match: ({ viewMode, tabId }) => !tabId && (viewMode === 'story' || viewMode === 'docs'),
    render: Toolbar,
  })
  const update = () => api.setOptions({ theme: brand[getScheme()] })
  // The frame of Storybook has the mode that the toolbar sets for the page.
  for (const event of [SET_GLOBALS, GLOBALS_UPDATED])
    api.on(event, ({ globals }: { globals: HostGlobals }) => {
      mode = globals.mode
      update()
    })
  system.addEventListener('change', update)
})
