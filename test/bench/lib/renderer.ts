import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { type Variant, work } from './places.ts'

export interface Rendered {
  head: string
  html: string
}

export interface Renderer {
  page: () => Rendered
  badge: () => Rendered
  terms: (n: number) => Rendered
}

export const asRendered = (html: string): Rendered => ({ head: '', html })

/** Loads what `server` has built. */
export const renderer = async (variant: Variant): Promise<Renderer> => {
  const file = join(work, 'dist', variant.name, 'server/server.mjs')
  const module = await import(pathToFileURL(file).href)
  if (!variant.static) return module.render
  return {
    page: () => asRendered(module.Page()),
    badge: () => asRendered(module.Badge()),
    terms: (n) => asRendered(module.Terms(n)),
  }
}
