/**
 * Waits until the page has all fonts for its text. Reads the layout first, because a browser requests a font when it lays out a
 * character of its `unicode-range`. Throws if a font is missing, so that no test measures or draws a fallback font. It may run in
 * a page of Playwright, so it uses nothing from outside.
 */
export const waitForFonts = async (): Promise<void> => {
  document.body.getBoundingClientRect()
  await document.fonts.ready
  const missing = [...document.fonts].filter(({ status }) => status === 'loading' || status === 'error')
  if (missing.length > 0)
    throw new Error(
      `Fonts are missing: ${missing.map(({ family, status }) => `${family} ${status}`).join(', ')}`,
    )
}
