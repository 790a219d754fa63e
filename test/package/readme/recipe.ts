import { globSync, readFileSync } from 'node:fs'

const IMPORT = /import\s+(?:type\s+)?(?:(\w+)|\{([^}]*)\})\s+from\s+(['"])([^'"]+)\3/g

/** Each import as `name from module`, so that imports of several names compare with imports of one. */
const importsOf = (code: string): string[] =>
  [...code.matchAll(IMPORT)].flatMap(([, whole, names = '', , module]) =>
    (whole ? [whole] : names.split(',').map((name) => name.replace(/\btype /, '').trim()))
      .filter(Boolean)
      .map((name) => `${name} from ${module}`),
  )

/** A comment names the file that the next lines are from. */
const COMMENT = /^(\/\/|\/\*|#|<!--)/

const linesOf = (code: string): string[] =>
  code
    .replace(IMPORT, '')
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line && !COMMENT.test(line))

/** Source files of a consumer app, as one text. */
export const sourceOf = (app: string): string =>
  globSync(`test/consumers/${app}/**/*.{ts,tsx,js,mjs,cjs,json,css,mdx,md,astro,html,vue,svelte}`, {
    exclude: (path) => /node_modules|package-lock/.test(String(path)),
  })
    .sort()
    .map((file) => readFileSync(file, 'utf8'))
    .join('\n')

/** The imports and lines of a recipe that the source of its app does not contain. */
export const missingFrom = (source: string, recipe: string): string[] => {
  const [imports, lines] = [new Set(importsOf(source)), new Set(linesOf(source))]
  const text = [...lines].join('\n')
  return [
    ...importsOf(recipe).filter((one) => !imports.has(one)),
    ...linesOf(recipe).filter((line) => !lines.has(line) && !text.includes(line)),
  ]
}

/** The files that a recipe's comments name, such as `src/main.tsx`. */
export const filesNamedIn = (recipe: string): string[] =>
  [...recipe.matchAll(/^(?:\/\/|\/\*|#) ([\w./-]+\.\w+)/gm)].map(([, file = '']) => file)
