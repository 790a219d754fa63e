import type { Locale } from 'ankr-approach/locales/en'
import { useMemo } from 'react'
import type { BuilderComponent, Props } from '../catalog.js'
import { toElementParts } from '../code/element.js'
import type { Format } from '../state.js'
import { CustomElement } from './CustomElement.js'
import { ErrorBoundary } from './ErrorBoundary.js'
import { StaticHtml } from './StaticHtml.js'
import type { StaticResult } from './useStaticHtml.js'

interface RenderedProps {
  component: BuilderComponent
  props: Props
  format: Format
  locale: Locale | undefined
  result: StaticResult
  /** Distinguishes the anchors of several copies of the whole page. */
  copy: string
}

const RenderedElement = ({ component: { name }, props, locale }: RenderedProps) => {
  const parts = useMemo(
    () => toElementParts(name, { ...props, ...(locale && { locale }) }),
    [name, props, locale],
  )
  return <CustomElement parts={parts} />
}

const RenderedReact = ({ component: { name, component: Component }, props, locale, copy }: RenderedProps) => (
  <Component {...props} locale={locale} {...(name === 'AnkrApproach' && { idPrefix: copy })} />
)

/** A component in a format. Props such as `defaultOpen` are read once, so a changed prop renders it anew. */
export const Rendered = (rendered: RenderedProps) => {
  const { component, props, format, locale, result } = rendered
  const key = JSON.stringify([component.name, props, format, locale?.code])
  // An error would be thrown, and logged, once for each frame.
  if (result.error) return <p className="bld-error">{result.error}</p>
  if (format === 'html') return <StaticHtml html={result.html ?? ''} />
  return (
    <ErrorBoundary key={key}>
      {format === 'element' ? <RenderedElement {...rendered} /> : <RenderedReact {...rendered} />}
    </ErrorBoundary>
  )
}
