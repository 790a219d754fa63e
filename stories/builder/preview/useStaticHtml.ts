import type { ComponentName } from 'ankr-approach/html'
import type { Locale } from 'ankr-approach/locales/en'
import { useEffect, useState } from 'react'
import type { Props } from '../catalog.js'

/** The HTML of a component, or the message of an error. Both are absent until the renderer is loaded. */
export interface StaticResult {
  readonly html?: string
  readonly error?: string
}

/** Renders a component as static HTML. The renderer is loaded on demand. */
export const useStaticHtml = (name: string, props: Props, locale: Locale | undefined): StaticResult => {
  const [result, setResult] = useState<StaticResult & { name?: string }>({})
  useEffect(() => {
    let isCurrent = true
    import('ankr-approach/html').then(({ renderToHtml }) => {
      if (!isCurrent) return
      try {
        setResult({ name, html: renderToHtml(name as ComponentName, { ...props, locale } as object) })
      } catch (error) {
        setResult({ name, error: error instanceof Error ? error.message : String(error) })
      }
    })
    return () => {
      isCurrent = false
    }
  }, [name, props, locale])
  return result.name === name ? result : {}
}
