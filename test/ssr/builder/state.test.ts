import { describe, expect, test } from 'vitest'
import type { Props } from '../../../stories/builder/catalog.js'
import { catalog } from '../../../stories/builder/catalog.js'
import { languages } from '../../../stories/builder/languages.js'
import { changeProp, formatChoice, parseChoice } from '../../../stories/builder/state.js'
import { examples } from './examples.js'

const offer = { catalog, themes: ['ankr', 'tide'] }
const parse = (search: string) => parseChoice(search, offer)

describe('Builder: the link', () => {
  test.each(examples)('%s: it restores the choice', (_, { name, props, theme = 'ankr', language }) => {
    const choice = {
      component: name,
      props: props as Props,
      theme,
      language: language?.code ?? 'en',
      format: 'element' as const,
    }
    expect(parse(`?${formatChoice(choice, offer)}`)).toEqual(choice)
  })

  test('without parameters, and with unknown names, it has the defaults', () => {
    const start = {
      component: 'DecentralizationStats',
      props: {},
      theme: 'ankr',
      language: 'en',
      format: 'react',
    }
    expect(parse('')).toEqual(start)
    expect(parse('?component=constructor&theme=<b>&language=xx&format=toString&props.x=1')).toEqual(start)
  })

  test('a value that no control offers is left out', () => {
    const { props } = parse(
      '?component=Commitments&props.layout=__proto__&props.headingLevel=9&props.showIcons=1&props.commitments=x,self-funded&props.facts={}&props.dangerouslySetInnerHTML=x',
    )
    expect(props).toEqual({ headingLevel: 2, commitments: ['self-funded'] })
    expect(parse('?component=DecentralizationStats&props.maxAgeDays=Infinity').props).toEqual({})
    expect(parse(`?component=Callout&props.title=${'x'.repeat(999)}`).props.title).toHaveLength(300)
  })

  test('every language is offered, English first', () => {
    expect(languages.length).toBeGreaterThanOrEqual(15)
    expect(languages[0]).toEqual({ code: 'en', title: 'English', exportName: 'en' })
  })
})

describe('Builder: a changed prop', () => {
  const [control] = catalog.find(({ name }) => name === 'Term')?.controls ?? []

  test('a default value is left out, and a required prop keeps a value', () => {
    if (!control) throw new Error('Term has no control.')
    expect(changeProp({ term: 'node' }, control, undefined, { term: 'dao' })).toEqual({ term: 'dao' })
    const layout = {
      kind: 'choice',
      name: 'layout',
      description: '',
      values: ['a', 'b'],
      fallback: 'a',
    } as const
    expect(changeProp({ layout: 'b' }, layout, 'a', {})).toEqual({})
    expect(changeProp({}, layout, 'b', {})).toEqual({ layout: 'b' })
  })
})
