import { invalidValueError } from './errors.js'

/** The prop `href`: a text. Anything else is an error in development; on a live page there is no link then. */
export const sanitizeHref = (component: string, href: string | undefined): string | undefined => {
  if (typeof href === 'string') return href
  if (process.env.NODE_ENV !== 'production' && href !== undefined) {
    throw invalidValueError(component, 'the prop `href`', href, 'an address, as a text')
  }
  return undefined
}
