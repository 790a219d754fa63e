import type { Decorator } from '@storybook/react-vite'
import type { Locale } from 'ankr-approach'
import { lazy, Suspense } from 'react'
import { applyLanguage, applyLook, directionOf, type HostGlobals, hostSheetOf, surfaceOf } from './host.js'

// Loaded on demand, so that a story in React on a plain page loads neither.
const FormatStage = lazy(async () => ({ default: (await import('./format/FormatStage.js')).FormatStage }))
const HostPage = lazy(async () => ({ default: (await import('./hostPage/HostPage.js')).HostPage }))

/** What the loader of the preview has loaded. It is empty where Storybook runs no loaders. */
interface HostLocale {
  readonly locale?: Locale
}

/** Shows a story in the format of the toolbar: as static HTML or as a custom element, with its code. */
export const withFormat: Decorator = (Story, context) => {
  const { format = 'react' } = context.globals as HostGlobals
  if (format === 'react' || context.viewMode === 'docs') return <Story />
  return (
    <Suspense>
      <FormatStage format={format} context={context}>
        <Story />
      </FormatStage>
    </Suspense>
  )
}

/** Passes the locale of the toolbar as the prop `locale`. A story can override it. */
export const withLocale: Decorator = (Story, { args, loaded }) => {
  const { locale } = loaded as HostLocale
  return <Story args={locale ? { locale, ...args } : args} />
}

/** Passes the surface of the toolbar to components that have this prop. It overrides the surface of the story. */
export const withSurface: Decorator = (Story, { args, argTypes, globals }) => {
  const surface = surfaceOf(globals as HostGlobals)
  return <Story args={surface && argTypes.surface ? { ...args, surface } : args} />
}

/**
 * The host page around a story. It sets mode, theme, language and direction on `<html>`, and renders a container with the width of the
 * toolbar, for container queries. On a docs page, language and direction apply only to the frame of the story.
 */
export const withHost: Decorator = (Story, { globals, loaded, parameters, viewMode }) => {
  const host = globals as HostGlobals
  const { locale } = loaded as HostLocale
  const direction = directionOf(host, locale)
  const inDocs = viewMode === 'docs'
  if (!inDocs) {
    applyLook(host)
    applyLanguage(locale?.code, direction)
  }
  if (parameters.frame === 'none') return <Story />
  const Stage = inDocs ? 'div' : 'main'
  const frame = (
    <div className="frame" data-width={parseInt(host.width ?? '', 10) || 'full'}>
      <Story />
    </div>
  )
  const hostSheet = inDocs ? undefined : hostSheetOf(host)
  return (
    <Stage
      className="stage"
      lang={inDocs ? locale?.code : undefined}
      dir={direction}
      data-docs={inDocs || undefined}
    >
      {hostSheet ? (
        <Suspense>
          <HostPage host={hostSheet}>{frame}</HostPage>
        </Suspense>
      ) : (
        frame
      )}
    </Stage>
  )
}
