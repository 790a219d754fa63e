import type { Page } from 'playwright'

/** The scripts in the served HTML of a page. A bundler's runtime adds tags for later chunks. */
const named = (page: Page): Promise<string[]> =>
  page.evaluate(async () => {
    const html = new DOMParser().parseFromString(await (await fetch(location.href)).text(), 'text/html')
    return [...html.querySelectorAll('script[src], link[rel="modulepreload"]')].map(
      (tag) => new URL(tag.getAttribute('src') ?? tag.getAttribute('href') ?? '', location.href).href,
    )
  })

const read = async (page: Page, url: string): Promise<string> => {
  const response = await page.request.get(url)
  if (!response.ok()) throw new Error(`${response.status()} ${url}`)
  return response.text()
}

/** `import … from './x.js'`, and not `import('./x.js')`. */
const staticImport = /\b(?:from|import)\s*["'](\.{0,2}\/[^"']+)["']/g

/** The code that a page needs to start: the scripts in its HTML and their static imports. */
export const entry = async (page: Page): Promise<string> => {
  const codes = new Map<string, string>()
  const todo = await named(page)
  for (let url = todo.pop(); url; url = todo.pop()) {
    if (codes.has(url)) continue
    const code = await read(page, url)
    codes.set(url, code)
    for (const [, path = ''] of code.matchAll(staticImport)) todo.push(new URL(path, url).href)
  }
  return [...codes.values()].join('\n')
}

/** The code of all scripts that a page has fetched so far. */
export const fetched = async (page: Page): Promise<string> => {
  const urls = await page.evaluate(() => performance.getEntriesByType('resource').map(({ name }) => name))
  const scripts = [...new Set(urls)].filter((url) => new URL(url).pathname.endsWith('.js'))
  return (await Promise.all(scripts.map((url) => read(page, url)))).join('\n')
}
