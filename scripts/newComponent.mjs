#!/usr/bin/env node
// npm run new:component <Name>: writes the files of a new component that passes the tests. CONTRIBUTING lists the files.
import { execFileSync } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

process.chdir(fileURLToPath(new URL('..', import.meta.url)))

const [name = ''] = process.argv.slice(2)
if (!/^[A-Z][a-z0-9]+([A-Z][a-z0-9]*)*$/.test(name)) {
  console.error(`The name is "${name}". Accepted: a component name in PascalCase, such as NodeMap.`)
  process.exit(1)
}
const folder = `src/components/${name}`
if (existsSync(folder)) {
  console.error(`${folder} exists already.`)
  process.exit(1)
}
const tag = `ankr-${name.replace(/(?<!^)[A-Z]/g, (letter) => `-${letter}`).toLowerCase()}`

/** Adds a line to a sorted list. */
const addLine = (file, line, isInList) => {
  const lines = readFileSync(file, 'utf8').split('\n')
  const list = lines.filter(isInList)
  if (!list.length) throw new Error(`${file} has no line like the one to add: ${line}`)
  const next = list.find((other) => other > line)
  const at = next ? lines.indexOf(next) : lines.indexOf(list.at(-1)) + 1
  writeFileSync(file, lines.toSpliced(at, 0, line).join('\n'))
}

/** Adds an entry to an object literal with sorted entries. Each entry begins with two spaces and a component name. */
const addEntry = (file, object, entry) => {
  const text = readFileSync(file, 'utf8')
  const start = text.indexOf(object)
  if (start < 0) throw new Error(`${file} has no ${object}`)
  const end = text.indexOf('\n}', start)
  const entries = [...text.slice(start, end).matchAll(/^ {2}([A-Z]\w+):/gm)]
  const next = entries.find(([, other]) => other > name)
  const at = next ? start + next.index : end + 1
  writeFileSync(file, `${text.slice(0, at)}${entry}\n${text.slice(at)}`)
}

mkdirSync(folder)
writeFileSync(`${folder}/index.ts`, `export { ${name}, type ${name}Props } from './${name}.js'\n`)
writeFileSync(
  `${folder}/${name}.css`,
  `@import "../../theme/tokens.css";
@import "../../theme/reset.css";
@import "../../theme/block.css";

.ankr-${name} > [data-part="text"] {
  color: var(--_color-text);
}
`,
)
writeFileSync(
  `${folder}/${name}.tsx`,
  `import type { ComponentProps } from 'react'
import en from '../../i18n/locales/en/${name}.js'
import { resolveMessages } from '../../i18n/resolveMessages.js'
import type { ComponentLocale } from '../../i18n/types.js'
import { forwardRefCompat } from '../../shared/forwardRefCompat.js'
import { getRootProps } from '../../shared/getRootProps.js'

export interface ${name}Props extends Omit<ComponentProps<'div'>, 'children'> {
  /** Defaults to English in the page's text direction. */
  locale?: ComponentLocale<'${name}'>
}

/**
 * TODO: describe the component.
 * Renders a \`<div>\` element.
 */
export const ${name} = /*#__PURE__*/ forwardRefCompat(function ${name}({
  locale,
  className,
  ...rest
}: ${name}Props) {
  const messages = resolveMessages('${name}', en, locale)
  return (
    <div {...rest} {...getRootProps('${name}', className, messages)}>
      <p data-part="text">{messages.${name}.text}</p>
    </div>
  )
})
`,
)
writeFileSync(
  `src/i18n/locales/en/${name}.ts`,
  `import { formats } from './formats.js'

export const ${name} = {
  text: 'Text of ${name}.',
}

export default { ...formats, ${name} }
`,
)
addLine('src/index.ts', `export { ${name} } from './components/${name}/index.js'`, (line) =>
  /^export \{ [A-Z]\w+ \} from '\.\/components\//.test(line),
)
addLine('src/index.ts', `export type { ${name}Props } from './components/${name}/index.js'`, (line) =>
  /^export type \{ .*\} from '\.\/components\//.test(line),
)
addLine('src/styles.css', `@import "./components/${name}/${name}.css";`, (line) =>
  line.startsWith('@import "./components/'),
)
writeFileSync(
  'src/custom-elements/definitions.ts',
  `${readFileSync('src/custom-elements/definitions.ts', 'utf8')}
export const ${name} = /*#__PURE__*/ defineComponentElement<'${name}'>('${tag}', {}, { properties: ['locale'] })
`,
)
addEntry(
  'test/support/components.tsx',
  'export const samples',
  `  ${name}: { props: {}, element: 'div', variants: {} },`,
)
addEntry('test/support/fuzz/props.ts', 'const models', `  ${name}: {},`)
writeFileSync(
  `stories/${name}.stories.tsx`,
  `import type { Meta, StoryObj } from '@storybook/react-vite'
import { ${name} } from 'ankr-approach'

const meta = {
  title: 'Components/${name}',
  component: ${name},
} satisfies Meta<typeof ${name}>

export default meta

export const Default: StoryObj<typeof meta> = {}
`,
)
execFileSync('npm', ['run', '--silent', 'generate'], { stdio: 'inherit' })
execFileSync('npx', ['biome', 'check', '--write', 'src', 'test/support', 'stories'], { stdio: 'ignore' })
console.log(
  `Wrote ${folder}. Next: its text, its stylesheet, its stories and their pictures (npm run visual:update).`,
)
