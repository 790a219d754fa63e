import { facts } from 'ankr-approach/facts'
import { en } from 'ankr-approach/locales/en'

/** Props that the types refuse, as JavaScript would pass them. */
export const broken = (props: object): object => props

/** The prop `facts` with a fact that has no source. */
broken.factWithoutSource = (id: string, change: object = {}): object => ({
  facts: { [id]: { ...facts.find((fact) => fact.id === id), source: undefined, ...change } },
})

/** The prop `locale` with a key missing among the words of a component. */
broken.localeWithout = (name: keyof typeof en, key: string): object => {
  const locale = structuredClone(en) as unknown as Record<string, Record<string, unknown>>
  delete locale[name]?.[key]
  return { locale: { ...locale, code: 'xx' } }
}
