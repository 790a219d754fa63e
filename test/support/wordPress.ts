import sanitizeHtml from 'sanitize-html'

/**
 * The elements and attributes that `wp_kses_post()` of WordPress keeps, as far as a component renders them: `$allowedposttags`,
 * and `_wp_add_global_attributes()` for every element. It removes the tags of all others and keeps their text.
 * https://github.com/WordPress/wordpress-develop/blob/00173ee72ec5987c1e3a00d66ea01cc4f91a9899/src/wp-includes/kses.php
 */
const ELEMENTS =
  'a abbr article aside b blockquote br button caption cite code dd del details dfn div dl dt em fieldset figcaption figure footer h1 h2 h3 h4 h5 h6 header hr i img ins kbd label legend li main mark nav ol p pre q s samp section small span strong sub summary sup table tbody td tfoot th thead tr u ul var'.split(
    ' ',
  )

const GLOBAL_ATTRIBUTES =
  'aria-controls aria-current aria-describedby aria-details aria-expanded aria-hidden aria-label aria-labelledby aria-live class data-* dir hidden id lang role style title xml:lang'.split(
    ' ',
  )

/** Without those of media, and of tables, `align` and `width`, which no component sets. */
const ATTRIBUTES: Readonly<Record<string, readonly string[]>> = {
  a: ['href', 'rel', 'rev', 'name', 'target', 'download'],
  blockquote: ['cite'],
  button: ['disabled', 'name', 'type', 'value'],
  details: ['open'],
  label: ['for'],
  li: ['value'],
  ol: ['start', 'type', 'reversed'],
  q: ['cite'],
  td: ['abbr', 'colspan', 'headers', 'rowspan', 'scope'],
  th: ['abbr', 'colspan', 'headers', 'rowspan', 'scope'],
}

/** What WordPress stores of the HTML of an author without the capability `unfiltered_html`. */
export const sanitizeAsWordPress = (html: string): string =>
  sanitizeHtml(html, {
    allowedTags: ELEMENTS,
    allowedAttributes: { '*': GLOBAL_ATTRIBUTES, ...ATTRIBUTES } as Record<string, string[]>,
    // kses keeps the text of removed elements, even of these.
    nonTextTags: [],
    // kses does not parse styles here, and no component has one.
    parseStyleAttributes: false,
  })
