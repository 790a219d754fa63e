import type { Decorator } from '@storybook/react-vite'
import { applyLook, directionOf, type HostGlobals, localeOf, surfaceOf } from './host.js'

/** Passes the locale of the toolbar as the prop `locale`. A story can override it. */
export const withLocale: Decorator = (Story, { args, globals }) => {
  const locale = localeOf(globals as HostGlobals)
  return <Story args={locale ? { locale, ...args } : args} />
}

/** Passes the surface of the toolbar to components that have this prop. It overrides the surface of the story. */
export const withSurface: Decorator = (Story, { args, argTypes, globals }) => {
  const surface = surfaceOf(globals as HostGlobals)
  return <Story args={surface && argTypes.surface ? { ...args, surface } : args} />
}

/**
 * The host page around a story. It sets mode, theme and direction on `<html>`, and renders a container with the width of the
 * toolbar, for container queries. On a docs page, the direction applies only to the frame of the story.
 */
export const withHost: Decorator = (Story, { globals, parameters, viewMode }) => {
  const host = globals as HostGlobals
  const direction = directionOf(host)
  const inDocs = viewMode === 'docs'
  if (!inDocs) {
    applyLook(host)
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
