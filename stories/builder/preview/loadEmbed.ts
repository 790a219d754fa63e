let script: HTMLScriptElement | undefined

/** Loads `embed.js`, which activates static HTML and defines custom elements. Storybook serves it beside the page. */
export const loadEmbed = (): void => {
  if (script) return
  script = document.createElement('script')
  script.type = 'module'
  script.src = new URL('embed/embed.js', document.baseURI).href
  document.head.append(script)
}
