// Storybook compiles JSX in its manager to `React.createElement()` with a global `React`, which does not exist.
import { createElement, useMemo } from 'react'
import { Select } from 'storybook/internal/components'
import { useGlobals, useGlobalTypes, useStorybookState } from 'storybook/manager-api'
import { getDefault, type Setting, settings } from './settings.js'

const createIcon = (path: string) =>
  createElement(
    'svg',
    {
      width: 14,
      height: 14,
      viewBox: '0 0 14 14',
      'aria-hidden': true,
      fill: 'none',
      stroke: 'currentColor',
    },
    createElement('path', { d: path, strokeLinecap: 'round', strokeLinejoin: 'round' }),
  )

/** Storybook highlights every select that has a value. Here only a value that is not the default is highlighted. */
const plain = { background: 'transparent', color: 'inherit' } as const

const SettingSelect = ({ setting }: { setting: Setting }) => {
  const { id, label, icon } = setting
  const [globals, updateGlobals, storyGlobals] = useGlobals()
  // The preview lists the values that this bundle cannot know.
  const values: Setting['values'] = useGlobalTypes()[id]?.values ?? setting.values
  const options = useMemo(() => Object.entries(values).map(([value, title]) => ({ value, title })), [values])
  const value = String(globals[id] ?? getDefault(setting))
  const isDefault = value === getDefault(setting)
  return createElement(Select, {
    ariaLabel: label,
    icon: createIcon(icon),
    options,
    defaultOptions: value,
    disabled: id in storyGlobals,
    showSelectedOptionTitle: !isDefault,
    style: isDefault ? plain : undefined,
    onSelect: (selected) => updateGlobals({ [id]: selected }),
  })
}

/** The settings of the host page: icons, and a label for each value that is not the default. */
export const Toolbar = () => {
  const { viewMode } = useStorybookState()
  return settings
    .filter((setting: Setting) => viewMode === 'story' || !setting.storyOnly)
    .map((setting) => createElement(SettingSelect, { key: setting.id, setting }))
}
