import type { Decorator } from '@storybook/react-vite'
import { applyTheme, directionOf, type HostGlobals, localeOf } from './host.js'

/** Passes the locale of the toolbar as the prop `locale`. A story can override it. */
export const withLocale: Decorator = (Story, { args, globals }) => {
  const locale = localeOf(globals as HostGlobals)
  return <Story args={locale ? { locale, ...args } : args} />
}

/**
 * The host page around a story. It sets the theme and the direction on `<html>`, and renders a container with the width of the
 * toolbar, for container queries. On a docs page, the direction applies only to the frame of the story.
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
