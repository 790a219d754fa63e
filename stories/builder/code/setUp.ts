import type { Format } from '../state.js'
import { linkTo, SCRIPT } from './html.js'
import type { CodeFile } from './types.js'

/** What a site needs for all components, besides the code of each one. */
interface SetUp {
  readonly format: Format
  /** A theme that is not the default. */
  readonly theme?: string | undefined
  /** Whether static HTML has tooltips or controls. Custom elements always need the script. */
  readonly isInteractive: boolean
}

const toModule = (title: string, theme: string): CodeFile => ({
  title,
  language: 'tsx',
  code: `import 'ankr-approach/themes/${theme}.css'`,
})

/**
 * The code that a site needs once: the theme and, without React, the script. The code of a component has neither, so that it
 * can be copied for several components. Returns nothing if no set-up is needed.
 */
export const toSetUp = ({ format, theme, isInteractive }: SetUp): CodeFile[] => {
  switch (format) {
    case 'react':
      return theme ? [toModule('main.tsx, once per app', theme)] : []
    case 'server':
      return theme ? [toModule('layout.tsx, once per app', theme)] : []
    default: {
      const lines = [
        theme && linkTo(`themes/${theme}.css`),
        (format === 'element' || isInteractive) && SCRIPT,
      ].filter(Boolean)
      return lines.length
        ? [{ title: 'head of the page, once', language: 'html', code: lines.join('\n') }]
        : []
    }
  }
}
