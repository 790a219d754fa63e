import { globSync, readFileSync } from 'node:fs'
import { facts } from 'ankr-approach/facts'
import { renderToStaticMarkup } from 'react-dom/server'
import ts from 'typescript'
import { describeComponent } from '../../../scripts/describeComponent.js'
import { listCustomProperties } from '../../../scripts/tokens/listCustomProperties.js'
import { cases, names } from '../../support/cases.js'
import { type Name, render } from '../../support/components.js'

const sorted = (values: Iterable<string>) => [...new Set(values)].sort()

/** Every prop of a component, as its source declares it. */
const props = (name: string) =>
  [...describeComponent(name).props].map(([prop, { description, type, ...rest }]) => ({
    name: prop,
    type: type.text,
    default: 'default' in rest ? rest.default : '',
    description,
  }))

/** The `data-part` names in the HTML of a component and of its variants. Another component's root ends the search. */
const parts = (name: string) =>
  sorted(
    cases
      .filter(([, component]) => component === name)
      .flatMap(([, component, variant]) =>
        [...renderToStaticMarkup(render(component, variant)).matchAll(/data-part="([\w-]+)"/g)].map(
          ([, part = '']) => part,
        ),
      ),
  )

/** The IDs of the statistics in the HTML of a component with its minimal props. */
const statistics = (name: Name) => {
  const html = renderToStaticMarkup(render(name, undefined))
  return facts
    .filter(({ id, kind }) => kind === 'statistic' && html.includes(`data-fact="${id}"`))
    .map(({ id }) => id)
}

const modules = globSync('src/**/*.{ts,tsx}').map((file) => readFileSync(file, 'utf8'))

/** The names that elements in shadow roots export as `::part`. */
const shadowParts = () =>
  sorted(modules.flatMap((code) => [...code.matchAll(/\bpart="([\w-]+)"/g)].map(([, name = '']) => name)))

/** The events, each with the fields of its `detail`, from `shared/events.ts`. */
const events = () => {
  const file = 'src/shared/events.ts'
  const source = ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.Latest, true)
  const interfaces = new Map(
    source.statements.filter(ts.isInterfaceDeclaration).map((declared) => [declared.name.text, declared]),
  )
  const members = (name: string) =>
    interfaces.get(name)?.members.filter((member) => ts.isPropertySignature(member)) ?? []
  return members('AnkrEvents').map((member) => ({
    name: (member.name as ts.StringLiteral).text,
    detail: members(member.type?.getText() ?? '').map(({ name }) => name.getText()),
  }))
}

/** All public names of the package but its exports, which `conformance/exports.test.ts` lists. */
export const createReference = () => ({
  components: names.map((name) => ({
    name,
    props: props(name),
    parts: parts(name),
    statistics: statistics(name),
  })),
  customProperties: listCustomProperties(),
  shadowParts: shadowParts(),
  events: events(),
  facts: facts.map(({ id, kind }) => ({ id, kind })),
})
