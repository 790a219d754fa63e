/**
 * Runs in the page. Waits until stories are rendered and no more files are loaded. Returns what the page and its frames have
 * printed since the last call.
 */
export const readConsole = async (): Promise<string[]> => {
  const getWindows = () => [
    window,
    ...Array.from({ length: frames.length }, (_, index) => frames[index] as Window),
  ]
  const countFiles = () =>
    getWindows().reduce((sum, { performance }) => sum + performance.getEntriesByType('resource').length, 0)
  const isRendered = () =>
    getWindows().some(({ document }) =>
      document.querySelector('#storybook-docs h1, #storybook-root > *, .sb-errordisplay'),
    ) && getWindows().every(({ document }) => !document.querySelector('[data-name="loader"]'))
  const end = Date.now() + 20_000
  for (let files = -1; !isRendered() || files !== countFiles(); ) {
    if (Date.now() > end) return ['not rendered']
    files = countFiles()
    await new Promise((resolve) => setTimeout(resolve, 200))
  }
  return getWindows().flatMap((one) => one.consoleOutput?.splice(0) ?? ['no collector'])
}
