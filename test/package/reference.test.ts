import { readFileSync, writeFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { createReference } from './support/reference.js'

const FILE = 'stories/docs/reference.json'
const reference = createReference()

// `npm run docs` writes the page's data anew.
if (process.env.UPDATE_README) writeFileSync(FILE, `${JSON.stringify(reference, null, 2)}\n`)

const savedReference: typeof reference = JSON.parse(readFileSync(FILE, 'utf8'))

test('reference: every component has props with a description', () => {
  const missing = reference.components.flatMap(({ name, props }) =>
    props.filter(({ description }) => !description).map((prop) => `${name}.${prop.name}`),
  )
  expect(reference.components.flatMap(({ props }) => props).length).toBeGreaterThan(60)
  expect(missing).toEqual([])
})

test.each(['components', 'customProperties', 'shadowParts', 'events', 'facts'] as const)(
  'reference: the page lists the %s of the package, and no other',
  (list) => {
    expect(savedReference[list]).toEqual(reference[list])
  },
)

/** Names that were renamed before 0.1.0, and must not come back. */
const RETIRED = {
  props: ['explanation', 'marks', 'lead', 'contents', 'anchor', 'show', 'of', 'spread', 'concentrated'],
  parts: [
    'place',
    'live',
    'kept',
    'provenance',
    'care',
    'view',
    'remark',
    'majority',
    'instead',
    'more',
    'lead',
  ],
}

test('reference: no retired name is public', () => {
  const props = reference.components.flatMap((component) => component.props.map(({ name }) => name))
  const parts = reference.components.flatMap((component) => component.parts)
  expect(props.filter((name) => RETIRED.props.includes(name))).toEqual([])
  expect(parts.filter((name) => RETIRED.parts.includes(name))).toEqual([])
  expect(reference.events.filter(({ name }) => name.includes(':'))).toEqual([])
})
