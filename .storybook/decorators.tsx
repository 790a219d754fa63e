import type { Decorator } from '@storybook/react-vite'
import { applyTheme, directionOf, type HostGlobals, localeOf } from './host.js'

/** The locale of the toolbar as the `locale` prop, unless a story names its own. */
export const withLocale: Decorator = (Story, { args, globals }) => {
  const locale = localeOf(globals as HostGlobals)
  return <Story args={locale ? { locale, ...args } : args} />
}

/**
 * The page around a story: theme and direction on `<html>`, and a container that is as wide as the toolbar says,
 * so that container queries answer. A docs page keeps its own direction; only the story's frame turns.
 */
export const withHost: Decorator = (Story, { globals, parameters, viewMode }) => {
  const host = globals as HostGlobals
  const direction = directionOf(host)
  const inDocs = viewMode === 'docs'
  if (!inDocs) {
    applyTheme(host)
    document.documentElement.dir = direction
  }
  if (parameters.frame === 'none') return <Story />
  const Stage = inDocs ? 'div' : 'main'
  return (
    <Stage className="stage" dir={direction} data-docs={inDocs || undefined}>
      <div className="frame" data-width={parseInt(host.width ?? '', 10) || 'full'}>
        <Story />
      </div>
    </Stage>
  )
}
