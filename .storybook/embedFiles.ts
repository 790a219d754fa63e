import { build, type Plugin, type Rolldown } from 'vite'

const FOLDER = 'embed'

/** Builds the files for pages without React, as the package has them, and returns them by name. */
const buildFiles = async (): Promise<ReadonlyMap<string, string | Uint8Array>> => {
  const { output } = (await build({
    mode: 'embed',
    logLevel: 'error',
    // The development server runs in development mode. These files are always those of production.
    oxc: { jsx: { development: false } },
    build: { write: false },
  })) as Rolldown.RolldownOutput
  return new Map(output.map((file) => [file.fileName, file.type === 'chunk' ? file.code : file.source]))
}

/**
 * The plugin that serves `embed.js` and the custom elements at `embed/`, as the site of a partner does. The development server
 * builds them when a page first requests one.
 */
export const embedFiles = (): Plugin => {
  let files: ReturnType<typeof buildFiles> | undefined
  return {
    name: 'embed-files',
    configureServer({ middlewares }) {
      middlewares.use(`/${FOLDER}`, async ({ url = '' }, response, next) => {
        files ??= buildFiles()
        const name = url.slice(1).replace(/\?.*$/, '')
        const content = (await files.catch(next))?.get(name)
        if (content === undefined) return next()
        response.setHeader('Content-Type', name.endsWith('.css') ? 'text/css' : 'text/javascript')
        response.end(content)
      })
    },
    async generateBundle() {
      for (const [name, source] of await buildFiles())
        this.emitFile({ type: 'asset', fileName: `${FOLDER}/${name}`, source })
    },
  }
}
