import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { driveElements } from './support/driveElements.js'
import { setting } from './support/setting.js'
import { shell } from './support/shell.js'
import { staticApp } from './support/staticApp.js'

const context = setting()

/** Angular checks types while it builds; its templates know no attribute of a custom element, so a listener is wrong. */
const frameworks = [
  { name: 'Vue', component: 'src/App.vue', check: 'typecheck', wrong: ['size="small"', 'size="huge"'] },
  { name: 'Svelte', component: 'src/App.svelte', check: 'typecheck', wrong: ['size="small"', 'size="huge"'] },
  { name: 'Angular', component: 'src/app.ts', check: 'build', wrong: ['detail.verdict', 'detail.result'] },
] as const

describe.each(frameworks)('$name', ({ name, component, check, wrong: [right, wrong] }) => {
  const app = name.toLowerCase()
  const { directory, open } = staticApp(app, context, check === 'build' ? ['build'] : ['typecheck', 'build'])

  test(`${name}: no types of React are installed`, async () => {
    const installed = JSON.parse(await shell(directory(), 'npm', 'ls', '--all', '--json'))
    expect(JSON.stringify(installed)).toContain('"ankr-approach":')
    expect(JSON.stringify(installed)).not.toContain('"@types/react":{"version"')
  })

  driveElements(name, open())

  test(`${name}: a wrong value or field is a type error`, async () => {
    const file = join(directory(), component)
    const source = await readFile(file, 'utf8')
    expect(source).toContain(right)
    await writeFile(file, source.replace(right, wrong))
    await expect(shell(directory(), 'npm', 'run', check)).rejects.toThrow(
      wrong.replace(/^.*[.="](?=\w)/, '').replace('"', ''),
    )
  })
})
