import { describe, expect, it } from 'vitest'
import { getDefinitionTexts, showDefinition } from '../../../src/tooltip/definitionTexts.js'

const trigger = Object.assign(document.createElement('button'), { textContent: 'node' })

const createDefinition = (textContent: string) =>
  Object.assign(document.createElement('span'), { textContent })

const getTexts = (text: string) => getDefinitionTexts(trigger, createDefinition(text))

describe('getDefinitionTexts()', () => {
  it('separates name, meaning, source and note, and removes the brackets around them', () => {
    expect(getTexts(' (NFT:\n\nA unique token.\nSource: ERC-721.\nTerms apply.)')).toEqual([
      'NFT',
      'A unique token.\nSource: ERC-721.\nTerms apply.',
    ])
    expect(getTexts(' (DAO:\n\nRun by votes.)')).toEqual(['DAO', 'Run by votes.'])
  })

  it('a definition without a name has the text of its trigger', () => {
    expect(getTexts(' (A computer:\nSource: EIP-20)')).toEqual(['node', 'A computer:\nSource: EIP-20'])
    expect(getTexts(' (A computer.)')).toEqual(['node', 'A computer.'])
  })

  it('removes the punctuation of other languages, and the zero-width space between lines', () => {
    expect(getTexts(' (Nœud\u00a0:\n\nUn ordinateur.)')).toEqual(['Nœud', 'Un ordinateur.'])
    expect(
      getTexts('（ノード：\u200B\u200B計算機。\u200B出典：EIP-20。\u200B手数料がかかります。）'),
    ).toEqual(['ノード', '計算機。\n出典：EIP-20。\n手数料がかかります。'])
    expect(getTexts(' (नोड:\n\nकंप्यूटर।\nस्रोत: EIP-20।\nलागत लगती है।)')[1]).toBe(
      'कंप्यूटर।\nस्रोत: EIP-20।\nलागत लगती है।',
    )
  })

  it('keeps a bracket and a full stop that belong to the meaning', () => {
    expect(getTexts(' (RPC:\n\nA call (remote).)')[1]).toBe('A call (remote).')
    expect(getTexts(' (RPC:\n\nA call (remote)\nSource: EIP-20)')[1]).toBe('A call (remote)\nSource: EIP-20')
  })

  it('reads the texts of a page that the browser has translated, where lines are lost', () => {
    const definition = createDefinition('')
    definition.innerHTML = '<font><font> (Ein Rechner. Quelle: EIP-20)</font></font>'
    expect(getDefinitionTexts(trigger, definition)).toEqual(['node', 'Ein Rechner. Quelle: EIP-20'])
  })
})

it('showDefinition(): has the texts as attributes for the fallback', () => {
  const definition = createDefinition(' (NFT:\n\nA unique token.\nSource: ERC-721.\nTerms apply.)')
  showDefinition(trigger, definition)
  expect([definition.dataset.name, definition.dataset.text]).toEqual([
    'NFT',
    'A unique token.\nSource: ERC-721.\nTerms apply.',
  ])
  const withoutSource = createDefinition(' (A computer.)')
  showDefinition(trigger, withoutSource)
  expect([withoutSource.dataset.name, withoutSource.dataset.text]).toEqual(['node', 'A computer.'])
})
