import { formatKib, sizes } from '../docs/sizes.js'
import { isWithoutTooltips } from './code/react.js'
import type { Example } from './code/types.js'
import type { Format } from './state.js'

/** A part of what a page downloads, in KiB. */
export interface Cost {
  readonly title: string
  readonly kib: string
  readonly note: string
}

const measure = (title: string, bytes: number, note: string): Cost => ({ title, kib: formatKib(bytes), note })

/** Whether a component has tooltips or controls. A Server Component then needs JavaScript. */
export const hasClientCode = (name: string): boolean =>
  (sizes.components[name as keyof typeof sizes.components]?.server ?? 0) > 0

/** The bytes of scripts before interaction. */
const getScripts = (format: Format, example: Example, isInteractive: boolean): number => {
  const own = sizes.components[example.name as keyof typeof sizes.components]
  switch (format) {
    case 'react':
      return own.js
    case 'server':
      return isWithoutTooltips(example) ? 0 : own.server
    case 'html':
      return isInteractive ? sizes.embed : 0
    case 'element':
      return sizes.embed + own.element
  }
}

const SCRIPT_NOTES: Readonly<Record<Format, string>> = {
  react: 'before interaction, besides React',
  server: 'before interaction, besides React',
  html: 'embed.js, before interaction',
  element: 'embed.js and the element, without React',
}

/** What a page downloads for a component, from the sizes that the tests measure in the built package. */
export const getCosts = (format: Format, example: Example, isInteractive: boolean): readonly Cost[] => {
  const own = sizes.components[example.name as keyof typeof sizes.components]
  const scripts = getScripts(format, example, isInteractive)
  return [
    measure('JavaScript', scripts, scripts ? SCRIPT_NOTES[format] : 'nothing to load'),
    format === 'element'
      ? measure('CSS', 0, 'part of the element’s script')
      : measure('CSS', own.css, 'the component’s own stylesheet'),
    ...(isInteractive && scripts
      ? [measure('Tooltips', sizes.tooltip, 'once, when idle or on first use')]
      : []),
  ]
}
