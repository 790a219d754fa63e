import { describe, expect, it } from 'vitest'
import { getDefinitionTexts, showDefinition } from '../../../src/tooltip/definitionTexts.js'

const createDefinition = (name: string, meaning: string) => {
  const definition = document.createElement('span')
  definition.append(name, Object.assign(document.createElement('span'), { textContent: meaning }))
  return definition
}

const getTexts = (name: string, meaning: string) => getDefinitionTexts(createDefinition(name, meaning))

describe('getDefinitionTexts()', () => {
  it('separates name, meaning, source and note, and removes the brackets around them', () => {
    expect(getTexts(' (NFT: ', 'A unique token.\nSource: ERC-721.\nTerms apply.)')).toEqual([
      'NFT',
      'A unique token.',
      'Source: ERC-721.\nTerms apply.',
    ])
    expect(getTexts(' (DAO: ', 'Run by votes.\nSource: EIP-20)')).toEqual([
      'DAO',
      'Run by votes.',
      'Source: EIP-20',
    ])
  })

  it('removes the punctuation of other languages, and the zero-width space between lines', () => {
    expect(getTexts(' (Nœud\u00a0: ', 'Un ordinateur.)')).toEqual(['Nœud', 'Un ordinateur.', ''])
    expect(getTexts('（ノード：', '計算機。\u200B出典：EIP-20。\u200B手数料がかかります。）')).toEqual([
      'ノード',
      '計算機。',
      '出典：EIP-20。\n手数料がかかります。',
    ])
    expect(getTexts(' (नोड: ', 'कंप्यूटर।\nस्रोत: EIP-20।\nलागत लगती है।)')[2]).toBe('स्रोत: EIP-20।\nलागत लगती है।')
  })

  it('keeps a bracket and a full stop that belong to the meaning', () => {
    expect(getTexts(' (RPC: ', 'A call (remote).)')[1]).toBe('A call (remote).')
    expect(getTexts(' (RPC: ', 'A call (remote)\nSource: EIP-20)')[1]).toBe('A call (remote)')
  })

  it('reads the texts of a page that the browser has translated, where lines are lost', () => {
    const definition = createDefinition('', '')
    definition.innerHTML =
      '<font><font> (Knoten: </font></font><span><font><font>Ein Rechner. Quelle: EIP-20)</font></font></span>'
    expect(getDefinitionTexts(definition)).toEqual(['Knoten', 'Ein Rechner. Quelle: EIP-20', ''])
  })
})

it('showDefinition(): has the texts as attributes for the fallback', () => {
  const definition = createDefinition(' (NFT: ', 'A unique token.\nSource: ERC-721.\nTerms apply.)')
  showDefinition(definition)
  const meaning = definition.lastElementChild as HTMLElement
  expect([definition.dataset.text, meaning.dataset.text, meaning.dataset.more]).toEqual([
    'NFT',
    'A unique token.',
    'Source: ERC-721.\nTerms apply.',
  ])
  const withoutSource = createDefinition(' (NFT: ', 'A unique token.)')
  showDefinition(withoutSource)
  expect(withoutSource.querySelector('[data-more]')).toBeNull()
})
