import { describe, expect, it } from 'vitest'
import { getPlainText, showDefinition } from '../../../src/tooltip/definitionTexts.js'

const createDefinition = (...texts: string[]) => {
  const definition = document.createElement('span')
  for (const text of texts)
    definition.append(Object.assign(document.createElement('span'), { textContent: text }))
  return definition
}

const getPlainTexts = (...texts: string[]) => [...createDefinition(...texts).children].map(getPlainText)

describe('getPlainText()', () => {
  it('removes the brackets of a name and of a source', () => {
    expect(getPlainTexts(' (DAO: ', ' Source: EIP-20)')).toEqual(['DAO', 'Source: EIP-20'])
  })

  it('removes the full stop that separates a note from the source, and not the one at the end', () => {
    expect(getPlainTexts('. The rights it gives depend on its terms.)')).toEqual([
      'The rights it gives depend on its terms.',
    ])
  })
})

it('showDefinition(): the last line of the fallback is the note', () => {
  const definition = createDefinition(' (NFT: ', 'A unique token.', ' Source: ERC-721', '. Terms apply.)')
  showDefinition(definition)
  const lines = [...definition.children].map((part) => (part as HTMLElement).dataset.text)
  expect(lines).toEqual(['NFT', undefined, undefined, 'Terms apply.'])
})
