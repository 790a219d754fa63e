import { expect, test } from 'vitest'
import { describeComponent } from '../../scripts/describeComponent.js'
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

/** The props that a component declares itself, or takes from the shared interfaces of the library. */
const ownProps = (name: string): string[] => [...describeComponent(name).props.keys()]

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
