import { type BuilderComponent, catalog, isDefault } from '../../../stories/builder/catalog.js'
import type { Example } from '../../../stories/builder/code/types.js'
import type { Control, PropValue } from '../../../stories/builder/controls.js'
import { languages } from '../../../stories/builder/languages.js'

/** Characters with a meaning in JSX, JavaScript or HTML. */
const SPECIAL = `<b class="x"> & {y} 'z' \\n &amp; </script>`

const TEXTS: Readonly<Record<string, string>> = { now: '2026-11-23', href: '/a?b=1&c=2' }

/** Another value of a prop than the default, or the last one that there is. */
const getValue = (control: Control, isLast: boolean): PropValue | undefined => {
  switch (control.kind) {
    case 'choice':
      return control.values.filter((value) => !isDefault(control, value)).at(isLast ? -1 : 0)
    case 'list':
      return isLast ? control.values.slice(-2) : control.values.slice(0, 1)
    case 'boolean':
      return !control.fallback
    case 'number':
      return 365
    case 'text':
      return TEXTS[control.name] ?? (isLast ? SPECIAL : 'Plain text')
  }
}

const getProps = ({ controls, initial }: BuilderComponent, isLast: boolean) => ({
  ...initial,
  ...Object.fromEntries(
    controls
      // A term is one of the glossary or has its own definition, not both.
      .filter(({ name }) => !('term' in initial && ['definition', 'name', 'source'].includes(name)))
      .map((control) => [control.name, getValue(control, isLast)]),
  ),
})

const german = languages.find(({ code }) => code === 'de')
const portuguese = languages.find(({ code }) => code === 'pt-BR')

/** Every component of the builder as it comes, with other values, and with yet others, a theme and a language. */
export const examples: readonly [title: string, example: Example][] = catalog.flatMap(
  (component): [string, Example][] => {
    const { name, initial } = component
    return [
      [name, { name, props: initial }],
      [`${name}, changed, German`, { name, props: getProps(component, false), language: german }],
      [
        `${name}, changed otherwise, Tide, Portuguese`,
        { name, props: getProps(component, true), theme: 'tide', language: portuguese },
      ],
    ]
  },
)
