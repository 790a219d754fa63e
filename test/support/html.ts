import { sources } from 'ankr-approach/facts'
import { chains, tokens } from 'ankr-approach/interop'
import { en } from 'ankr-approach/locales/en'

/** Names that no language translates; whatever else is in plain Latin letters has escaped the locale. */
const properNouns = [
  ...new Set(Object.values(sources).flatMap(({ title, publisher }) => [title, publisher])),
  ...chains.flatMap(({ name, nativeCurrency = name }) => [name, nativeCurrency]),
  ...tokens.flatMap(({ symbol, issuer = symbol, source }) => [symbol, issuer, source.publisher]),
  ...['ERC-20', 'BEP-20', 'W3C', 'Report', 'Network report'],
].sort((a, b) => b.length - a.length)

/** Names with a digit in them, which state no figure. */
const numbered = [
  ...properNouns,
  ...Object.values(en.glossary).flatMap(({ name, source }) => [name, source]),
  'Web3',
].sort((a, b) => b.length - a.length)

/** CAIP-2 and CAIP-19 ids, and addresses with their middle left out. */
const codes = /\beip155:\d+(\/\w+:\w+)?|\b0x[\da-f]{4}…[\da-f]{4}/gi

const without = (names: string[]) => (text: string) =>
  names.reduce((rest, name) => rest.replaceAll(name, ''), text.replace(codes, ''))

export const withoutProperNouns = without(properNouns)
export const withoutNumberedNames = without(numbered)

/** The texts of an element that assistive technology announces besides its content. */
const SPOKEN = [
  'aria-label',
  'aria-description',
  'aria-roledescription',
  'aria-valuetext',
  'title',
  'alt',
  'placeholder',
]

const all = (root: Element): Element[] =>
  root.getAttribute('translate') === 'no' ? [] : [root, ...[...root.children].flatMap(all)]

/** Every text under an element, node by node; not the names and codes that are marked as the same in every language. */
export const texts = (root: Element): Text[] =>
  all(root).flatMap((element) =>
    [...element.childNodes].filter(
      (node): node is Text => node.nodeType === 3 && /\S/.test(node.nodeValue ?? ''),
    ),
  )

/** Everything a reader can see or hear: each text, and each attribute that speaks. */
export const getAnnouncedTexts = (root: Element): string[] => [
  ...texts(root).map((text) => text.data),
  ...all(root).flatMap((element) => SPOKEN.flatMap((name) => element.getAttribute(name) ?? [])),
]
