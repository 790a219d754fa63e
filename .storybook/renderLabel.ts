// Storybook compiles JSX in its manager to `React.createElement()` with a global `React`, which does not exist.
import { createElement } from 'react'
import type { API_HashEntry } from 'storybook/internal/types'
import { SIDEBAR_TAGS } from './sidebarTags.js'

const row = { display: 'flex', alignItems: 'center', flexWrap: 'wrap', columnGap: 6, rowGap: 2 } as const

/** Inherits the color of the label, which is white on a selected row. */
const chip = {
  padding: '0 6px',
  border: '1px solid color-mix(in srgb, currentColor 30%, transparent)',
  borderRadius: 99,
  color: 'color-mix(in srgb, currentColor 80%, transparent)',
  fontSize: 10.5,
  fontWeight: 400,
  lineHeight: '15px',
  whiteSpace: 'nowrap',
} as const

/** Renders the name of a sidebar item, and the tags of a component. */
export const renderLabel = ({ name, type, tags = [] }: API_HashEntry) => {
  const shown = type === 'component' ? SIDEBAR_TAGS.filter((tag) => tags.includes(tag)) : []
  if (!shown.length) return name
  return createElement(
    'span',
    { style: row },
    `${name} `,
    shown.map((tag) => createElement('span', { key: tag, style: chip }, tag)),
  )
}
