import { renderToStaticMarkup } from 'react-dom/server'
import { expect, it } from 'vitest'
import { getOwnDefinition } from '../../../src/components/Term/ownDefinition.js'
import { formats } from '../../../src/i18n/locales/en/formats.js'
import { renderGlossaryDefinition } from '../../../src/tooltip/renderGlossaryDefinition.js'

const text = (...args: Parameters<typeof renderGlossaryDefinition>) =>
  renderToStaticMarkup(renderGlossaryDefinition(...args)).replace(/<[^>]*>/g, '')

it('renderGlossaryDefinition(): builds the texts of a definition once for each locale', () => {
  let reads = 0
  const definition = {
    name: 'Node',
    get meaning() {
      reads++
      return 'A computer.'
    },
    source: 'Source A',
  }
  const texts = [text(definition, formats, 'nodes'), text(definition, formats, 'nodes')]
  expect(texts).toEqual([
    ' (Node:\n\nA computer.\nSource: Source A)',
    ' (Node:\n\nA computer.\nSource: Source A)',
  ])
  expect(text(definition, formats, 'Node')).toBe(' (A computer.\nSource: Source A)')
  expect(reads).toBe(1)
  expect(text(definition, { ...formats, labelSeparator: ' = ' }, 'nodes')).toBe(
    ' (Node =\n\nA computer.\nSource: Source A)',
  )
  expect(reads).toBe(2)
})

it('getOwnDefinition(): returns one object for equal texts, and another for other texts', () => {
  const first = getOwnDefinition('Node', 'A  computer\nof a network.', 'A')
  expect(first).toEqual({ name: 'Node', meaning: 'A computer of a network.', source: 'A' })
  expect(getOwnDefinition('Node', 'A  computer\nof a network.', 'A')).toBe(first)
  expect(getOwnDefinition('Node', 'A  computer\nof a network.', 'B').source).toBe('B')
  expect(getOwnDefinition('Knoten', 'A  computer\nof a network.', 'B').name).toBe('Knoten')
  expect(getOwnDefinition('Node', 'Another computer.', 'A').meaning).toBe('Another computer.')
})

it('getOwnDefinition(): keeps at most a thousand definitions', () => {
  const first = getOwnDefinition('Name', 'Text 0', '')
  for (let index = 1; index < 1100; index++) getOwnDefinition('Name', `Text ${index}`, '')
  const again = getOwnDefinition('Name', 'Text 0', '')
  expect(again).not.toBe(first)
  expect(again).toEqual(first)
})
