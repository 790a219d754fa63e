import { build } from 'vite'

interface Chunk {
  type: 'chunk'
  fileName: string
  code: string
  isEntry: boolean
  imports: string[]
}

/**
 * Bundles a module the way a partner's production build does, React left out.
 * As a server build, because Vite adds its own helper for preloading to a client build, which is not ours to count.
 */
export const bundle = async (code: string): Promise<{ initial: string; lazy: string }> => {
  const entry = '\0partner.js'
  const { output } = (await build({
    configFile: false,
    logLevel: 'silent',
    define: { 'process.env.NODE_ENV': '"production"' },
    plugins: [
      {
        name: 'partner',
        resolveId: (id) => (id === 'partner' ? entry : undefined),
        load: (id) => (id === entry ? code : undefined),
      },
    ],
    ssr: { noExternal: true, resolve: { conditions: ['browser', 'module', 'default'] } },
    build: {
      ssr: true,
      write: false,
      minify: true,
      target: 'es2022',
      rolldownOptions: {
        input: 'partner',
        external: /^react(-dom)?(\/|$)/,
        preserveEntrySignatures: 'strict',
      },
    },
  })) as unknown as { output: Chunk[] }
  const chunks = new Map(
    output.filter(({ type }) => type === 'chunk').map((chunk) => [chunk.fileName, chunk]),
  )
  const initial = new Set<Chunk>()
  const queue = [...chunks.values()].filter(({ isEntry }) => isEntry)
  for (let chunk = queue.pop(); chunk; chunk = queue.pop()) {
    initial.add(chunk)
    queue.push(
      ...chunk.imports.flatMap((name) => chunks.get(name) ?? []).filter((next) => !initial.has(next)),
    )
  }
  const rest = [...chunks.values()].filter((chunk) => !initial.has(chunk))
  const join = (some: Iterable<Chunk>) => [...some].map(({ code }) => code).join('\n')
  return { initial: join(initial), lazy: join(rest) }
}
