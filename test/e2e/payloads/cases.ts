import { addresses, objects, texts } from './corpus.js'

/** The props of a typed API that the corpus may fill: a partner passes them on from data. */
const DATA_PROPS = ['facts', 'locale', 'chains', 'assets', 'sections', 'slots']

/** One section of `AnkrApproach`: the others contain components with separate cases. */
const SMALL = { sections: ['dao'] }

/** The props without which a component renders nothing. The corpus overrides this fact. */
const REQUIRED = { term: 'dao', factId: 'title' }

/** The props of each case, by component: every data prop, every address and every text. */
export const getCases = (names: readonly string[]): [name: string, props: Record<string, unknown>][] =>
  names.flatMap((name): [string, Record<string, unknown>][] => [
    ...objects.map((object): [string, Record<string, unknown>] => [
      name,
      {
        ...REQUIRED,
        ...SMALL,
        ...Object.fromEntries(Object.entries(object as object).filter(([key]) => DATA_PROPS.includes(key))),
      },
    ]),
    ...addresses.map((href): [string, Record<string, unknown>] => [name, { ...REQUIRED, href, ...SMALL }]),
    ...texts.map((text): [string, Record<string, unknown>] => [
      name,
      {
        factId: 'title',
        name: text,
        definition: text,
        source: text,
        title: text,
        children: text,
        idPrefix: text,
        now: text,
        ...SMALL,
      },
    ]),
  ])
