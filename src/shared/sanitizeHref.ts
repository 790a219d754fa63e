import { invalidValueError } from './errors.js'

/**
 * Whether a link may have this URL: http(s), mailto, tel, or relative to the page.
 *
 * `new URL()` reads the scheme as browsers do. It ignores tabs and newlines anywhere in a URL, and control characters and
 * spaces around it, so that `java\nscript:` is a script. https://url.spec.whatwg.org/#url-parsing
 */
export const isSafeHref = (href: unknown): href is string => {
  try {
    return typeof href === 'string' && /^(https?|mailto|tel):/.test(new URL(href, 'https://a').protocol)
  } catch {
    return false
  }
}

/**
 * Returns the prop `href` if it is safe. In production, any other value returns `undefined`, so that there is no link.
 *
 * @throws {TypeError} in development, if the scheme is not accepted, such as `javascript:`, or the value is not a string.
 */
export const sanitizeHref = (component: string, href: string | undefined): string | undefined => {
  if (isSafeHref(href)) return href
  if (process.env.NODE_ENV !== 'production' && href !== undefined) {
    throw invalidValueError(
      component,
      'the prop `href`',
      href,
      'an http(s), mailto or tel address, or an address relative to the page',
    )
  }
  return undefined
}
