import { describe, expect, it } from 'vitest'
import { literals } from '../support/literals.js'
import { modules } from '../support/modules.js'

/** English lives here; sources are titles, which no language translates; specs name slots. */
const WORDS =
  /^src\/(i18n\/locales\/|facts\/|domain\/interop\/(sources|tetherSources)\.ts$|custom-elements\/definitions\.ts$)/

describe('Hard-coded text', () => {
  it.each(modules.filter((file) => !WORDS.test(file)))('%s: has no text outside the locales', (file) => {
    expect(literals(file)).toEqual([])
  })

  it.each([
    ['<p>Read on</p>', 'Read on'],
    ['<p>{open && "Read on"}</p>', 'Read on'],
    // biome-ignore lint/suspicious/noTemplateCurlyInString: the source that is read
    ['<p>{`Read ${more}`}</p>', 'Read '],
    ['<p>{words.more ?? "Read on"}</p>', 'Read on'],
    ['<p>{open ? "Less" : words.more}</p>', 'Less'],
    ['<button aria-label="Close" />', 'Close'],
    ['<button title={open ? "Close" : label} />', 'Close'],
    ['<svg {...{ "aria-label": "Close" }} />', 'Close'],
  ])('seeded: %s is found', (jsx, word) => {
    expect(literals('src/planted.tsx', `export const planted = ${jsx}`)).toContain(word)
  })

  it.each([
    '<p data-part="text" className="ankr">{a === "b" && words.c} · {", "}</p>',
    '<p>{words["more"]}</p>',
  ])('allowed: %s is not reported', (jsx) => {
    expect(literals('src/planted.tsx', `export const planted = ${jsx}`)).toEqual([])
  })
})
