import { Identifier, toSource } from './source.js'
import type { CodeFile, Example } from './types.js'

/** The folder of the site that `dist/embed` of the package is copied to. */
const FOLDER = '/ankr'

/** The lines of a page that load a stylesheet. */
export const linkTo = (file: string): string => `<link rel="stylesheet" href="${FOLDER}/${file}" />`

export const SCRIPT = `<script type="module" src="${FOLDER}/embed.js"></script>`

/** Whether HTML of the library has tooltips or controls, which need `embed.js`. */
export const isInteractive = (html: string): boolean =>
  /data-ankr-term|data-part="island"|data-ankr-props/.test(html)

/** Adds the attribute that selects a theme to the root element. */
const withTheme = (html: string, theme: string | undefined) =>
  theme ? html.replace(/^<[a-z]+/, `$& data-ankr-theme="${theme}"`) : html

const writeScript = ({ name, props, theme, language }: Example) => {
  const all = {
    ...props,
    ...(theme && { 'data-ankr-theme': theme }),
    ...(language && { locale: new Identifier(language.exportName) }),
  }
  const args = Object.keys(all).length ? `, ${toSource(all)}` : ''
  const imported = language
    ? `import { ${language.exportName} } from 'ankr-approach/locales/${language.code}'\n`
    : ''
  return `import { renderToHtml } from 'ankr-approach/html'
${imported}
export const html = renderToHtml('${name}'${args})`
}

const writePage = ({ name, theme }: Example, html: string) =>
  `${linkTo(`${name}.css`)}\n\n${withTheme(html, theme)}`

/**
 * A page without React, and the script that renders its HTML.
 *
 * @param html the HTML of the component without its theme, from `renderToHtml()`.
 */
export const toHtml = (example: Example, html: string): CodeFile[] => [
  { title: 'page.html', language: 'html', code: writePage(example, html) },
  { title: 'render.js, on a server or at build time', language: 'js', code: writeScript(example) },
]
