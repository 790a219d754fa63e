import { defineFacts, facts, factsToJsonLd } from 'ankr-approach/facts'
import { en } from 'ankr-approach/locales/en'
import { enUS } from 'ankr-approach/locales/en-US'
import { afterEach, describe, expect, it, vi } from 'vitest'

type Entry = Record<string, unknown> & { '@type': string; identifier: string; genre: string; text: string }

const parse = (...args: Parameters<typeof factsToJsonLd>) => {
  const json = JSON.parse(factsToJsonLd(...args)) as { '@context': string; '@graph': Entry[] }
  expect(json['@context']).toBe('https://schema.org')
  return json['@graph']
}

const report = { id: 'report', title: 'Report', publisher: 'Ankr', url: 'https://example.com/report' }

afterEach(() => vi.unstubAllEnvs())

describe('factsToJsonLd()', () => {
  it('returns every fact with its sentence, author, date and document', () => {
    const graph = parse()
    expect(graph.map(({ identifier }) => identifier)).toEqual(facts.map(({ id }) => id))
    expect(graph.find(({ identifier }) => identifier === 'nodes-launched')).toEqual({
      '@type': 'Claim',
      identifier: 'nodes-launched',
      genre: 'statistic',
      text: 'Ankr has launched over 15,000 nodes worldwide.',
      inLanguage: 'en',
      author: { '@type': 'Organization', name: 'Ankr' },
      temporalCoverage: '2022-03-04',
      appearance: {
        '@type': 'CreativeWork',
        name: 'The Ankr Approach',
        url: facts[0]?.source.url,
        version: '2022-03-04',
        publisher: { '@type': 'Organization', name: 'Ankr' },
      },
    })
  })

  it('an aspiration is not a claim, and is described as an aim', () => {
    const aspirations = parse().filter(({ genre }) => genre === 'aspiration')
    expect(aspirations).toHaveLength(facts.filter(({ kind }) => kind === 'aspiration').length)
    for (const entry of aspirations) {
      expect(entry['@type'], entry.identifier).toBe('CreativeWork')
      expect(entry.disambiguatingDescription).toBe('An aim of Ankr as of 2022-03-04, not a present state.')
      expect(entry.appearance).toBeUndefined()
    }
    expect(parse().filter((entry) => entry['@type'] !== 'Claim')).toEqual(aspirations)
  })

  it('applies overrides: leaves out null, adds own facts, states a status other than current', () => {
    const graph = parse(
      defineFacts({
        'no-public-cloud': null,
        'nodes-launched': { statistic: { value: 20000 }, asOf: '2026-06-30', source: report },
        'self-funded': { status: 'withdrawn' },
        ours: {
          section: 'neutral',
          kind: 'statement',
          label: 'We list 12 chains.',
          asOf: '2026-06-30',
          source: report,
        },
      }),
    )
    const byId = new Map(graph.map((entry) => [entry.identifier, entry]))
    expect(byId.has('no-public-cloud')).toBe(false)
    expect(byId.get('nodes-launched')?.text).toContain('over 20,000')
    expect(byId.get('nodes-launched')?.temporalCoverage).toBe('2026-06-30')
    expect(byId.get('self-funded')?.creativeWorkStatus).toBe('withdrawn')
    expect(byId.get('towards-dao')?.creativeWorkStatus).toBeUndefined()
    expect(byId.get('ours')?.text).toBe('We list 12 chains.')
  })

  it('returns only the facts in `factIds`, in the language of `locale`', () => {
    const graph = parse(undefined, { factIds: ['independent-data-centers'], locale: enUS })
    expect(graph).toHaveLength(1)
    expect(graph[0]).toMatchObject({ inLanguage: 'en-US', text: expect.stringContaining('data centers') })
    expect(parse(undefined, { factIds: ['title'], locale: en })[0]?.text).toContain('“The Ankr Approach”')
  })

  it('cannot end a script element', () => {
    const json = factsToJsonLd(
      defineFacts({
        ours: {
          section: 'neutral',
          kind: 'statement',
          label: '</script><!--',
          asOf: '2026-06-30',
          source: report,
        },
      }),
      { factIds: ['ours'] },
    )
    expect(json).not.toContain('<')
    expect(JSON.parse(json)['@graph'][0].text).toBe('</script><!--')
  })

  it('throws for an unknown id in development, and omits it in production', () => {
    const options = { factIds: ['nothing', 'self-funded'] }
    expect(() => factsToJsonLd(undefined, options)).toThrow(
      /factsToJsonLd\(\): an id in `factIds` is "nothing"/,
    )
    vi.stubEnv('NODE_ENV', 'production')
    expect(parse(undefined, options).map(({ identifier }) => identifier)).toEqual(['self-funded'])
  })
})
