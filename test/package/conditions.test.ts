import { execFileSync } from 'node:child_process'
import { build } from 'esbuild'
import { describe, expect, test } from 'vitest'

/** Runs a script in Node from the root of the package, which resolves itself by name. */
const run = (script: string, ...flags: string[]) =>
  execFileSync(process.execPath, [...flags, '--input-type=module', '--eval', script], {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, NODE_ENV: 'production' },
  })

describe('the export condition "browser"', () => {
  test('ankr-approach/html in a browser bundle throws an error that names the fix, without react-dom/server', async () => {
    const { outputFiles, metafile } = await build({
      stdin: { contents: "export * from 'ankr-approach/html'", resolveDir: '.' },
      bundle: true,
      // Not the project's tsconfig, because its paths lead to the source.
      tsconfigRaw: '{}',
      platform: 'browser',
      format: 'esm',
      write: false,
      metafile: true,
    })
    expect(Object.keys(metafile.inputs).filter((file) => /react-dom/.test(file))).toEqual([])
    const url = `data:text/javascript,${encodeURIComponent(outputFiles[0]?.text ?? '')}`
    const { renderToHtml, renderToElement } = await import(/* @vite-ignore */ url)
    expect(() => renderToHtml('Term', { term: 'dao' })).toThrow(
      /renderToHtml\(\): .* on a server .*ankr-approach\/elements/,
    )
    expect(() => renderToElement('Term', { term: 'dao' }, {})).toThrow(/renderToElement\(\)/)
  })

  test.each([[[]], [['--conditions=workerd', '--conditions=browser']]])(
    'renderToHtml() on a server renders islands in full, %j',
    (flags) => {
      const script =
        "import { renderToHtml } from 'ankr-approach/html'; console.log(renderToHtml('InteropChecker').length)"
      expect(Number(run(script, ...flags))).toBeGreaterThan(5_000)
    },
  )

  test('React on a server with the condition reports why an island is empty', () => {
    const script = `
      import { createElement } from 'react'
      import { renderToString } from 'react-dom/server.node'
      import { InteropChecker } from 'ankr-approach'
      console.error = console.log
      renderToString(createElement(InteropChecker))`
    expect(run(script, '--conditions=browser')).toMatch(/export condition "browser".*Remove "browser"/)
  })
})

test.each(['embed.js', 'elements', 'elements/Term', 'elements/locales/de'])(
  'ankr-approach/%s imported on a server does nothing',
  (entry) => {
    expect(run(`await import('ankr-approach/${entry}'); console.log('imported')`)).toBe('imported\n')
  },
)
