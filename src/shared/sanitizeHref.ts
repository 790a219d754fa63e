import { invalidValueError } from './errors.js'

/**
 * Whether a link may lead to an address: http(s), mailto, tel, or relative to the page.
 *
 * The URL parser reads the scheme as browsers do. It ignores tabs and newlines anywhere in an address, and control characters
 * and blanks around it, so that `java\nscript:` is a script. https://url.spec.whatwg.org/#url-parsing
 */
export const isSafeHref = (href: unknown): href is string => {
  try {
    return typeof href === 'string' && /^(https?|mailto|tel):/.test(new URL(href, 'https://a').protocol)
  } catch {
    return false
  }
}

/**
 * Returns the prop `href` where a link may lead there. In production any other value gives no link.
 *
 * @throws {TypeError} in development, for another scheme, such as `javascript:`, and for anything but a string.
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
