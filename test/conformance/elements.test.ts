import { readFileSync } from 'node:fs'
import ts from 'typescript'
import { expect, test } from 'vitest'
import { toAttributeName } from '../../src/custom-elements/attributes.js'
import * as specs from '../../src/custom-elements/definitions.js'
import { folders } from '../support/cases.js'

const entries = Object.entries<specs.ElementDefinition>(specs)

test('custom elements: every component has one, named after it', () => {
  expect(entries.map(([name]) => name).sort()).toEqual(folders)
  for (const [name, { tag }] of entries) {
    const own = toAttributeName(name).slice(1)
    expect(tag).toBe(`ankr-${own.replace(/^ankr-/, '')}`)
  }
})

/** The props that a component declares itself, read from its source. */
const ownProps = (name: string): string[] => {
  const file = `src/components/${name}/${name}.tsx`
  const source = ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.Latest)
  return source.statements
    .filter(ts.isInterfaceDeclaration)
    .filter((declared) => /^\w+(Own)?Props$/.test(declared.name.text) && declared.name.text.startsWith(name))
    .flatMap(({ members }) => members.map((member) => (member.name as ts.Identifier).text))
}

/** The props that slotted content sets. */
const slotted = ({ slots }: specs.ElementDefinition) =>
  Object.keys(slots?.(['', 'title', 'ChainGrid'], (name) => name) ?? {})

test.each(entries)(
  'custom elements: every prop of %s is an attribute, a property or a slot, and no other exists',
  (name, spec) => {
    const inputs = [...Object.keys(spec.attributes), ...spec.properties, ...slotted(spec)]
    const own = ownProps(name)
    expect(own.length).toBeGreaterThan(0)
    // The children of a callout are declared by its root.
    expect(inputs.filter((prop) => prop !== 'children').sort()).toEqual(
      own.filter((prop) => prop !== 'children').sort(),
    )
    expect(new Set(inputs).size).toBe(inputs.length)
  },
)
