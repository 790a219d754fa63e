import { invalidValueError } from './errors.js'

/** Every scheme that a link may have. Without a scheme, an address is relative to the page. */
const SCHEMES = ['http', 'https', 'mailto', 'tel']

/**
 * Whether a link may lead to an address.
 *
 * The URL parser of browsers ignores tabs and newlines anywhere in an address, and control characters and blanks around it:
 * `java\nscript:` is a script. They are removed before the scheme is read. https://url.spec.whatwg.org/#url-parsing
 */
export const isSafeHref = (href: unknown): href is string => {
  if (typeof href !== 'string') return false
  // biome-ignore lint/suspicious/noControlCharactersInRegex: the characters that the URL parser ignores
  const [, scheme] = /^([a-z][a-z\d+.-]*):/i.exec(href.replace(/[\u0000-\u0020\u007f-\u009f]/g, '')) ?? []
  return scheme === undefined || SCHEMES.includes(scheme.toLowerCase())
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
