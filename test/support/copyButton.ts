/** Removes the copy button of `FactQuote`, which the server does not render, since it cannot work without JavaScript. */
export const withoutCopyButton = (html: string): string =>
  html.replaceAll(
    /<button type="button" data-part="copy">.*?<\/button><span data-part="status" role="status"><\/span>/g,
    '',
  )
