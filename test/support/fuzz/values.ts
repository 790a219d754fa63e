import fc from 'fast-check'

/** A deep object, which a recursive walk must survive or skip. */
const deep = (levels: number) => {
  let value: object = {}
  for (let level = 0; level < levels; level++) value = { value, code: value, id: value }
  return value
}

const cyclic: Record<string, unknown> = {}
cyclic.id = cyclic.code = cyclic.source = cyclic

const LONG = 'x'.repeat(100_000)

/** Texts that are names of something else: of markup, of a prototype, of another direction, of half a character. */
const texts = [
  '',
  ' ',
  '__proto__',
  'constructor',
  'toString',
  'hasOwnProperty',
  '</p><script>alert(1)</script><p style="color:red">',
  '"><img src=x onerror=alert(1)>',
  '<!--',
  ']]>',
  '&lt;&amp;&#0;',
  'javascript:alert(1)',
  '[words](dao)',
  '{value} {date} {',
  '$& $1 $$',
  '\u202e\u2066\u200f\u061cabc\u2069',
  '\u0000\u0008\u001b',
  '\r\n\t\u2028',
  '\ud83d',
  '\ude00\ud83d',
  '😀',
  'e\u0301'.repeat(300),
  '2026-02-30',
  '0000-00-00',
  '+275760-09-14',
  '2026-11-23T00:00',
  '%00',
  '1e308',
]

/** Any code point but half a character; fast-check's own `binary` writes down all of them, which takes two seconds. */
const HALVES = 0xd800
const MANY = 0x800
const character = fc.nat(0x10ffff - MANY).map(
  (at) => String.fromCodePoint(at < HALVES ? at : at + MANY),
  (written) => {
    const point = typeof written === 'string' ? (written.codePointAt(0) ?? -1) : -1
    const isOne = point >= 0 && String.fromCodePoint(point) === written
    if (!isOne || (point >= HALVES && point < HALVES + MANY)) throw new Error('Not one character')
    return point < HALVES ? point : point - MANY
  },
)

/** A text, mostly short, now and then very long. */
export const text: fc.Arbitrary<string> = fc.oneof(
  { weight: 60, arbitrary: fc.constantFrom(...texts) },
  { weight: 30, arbitrary: fc.string({ unit: character, maxLength: 12 }) },
  { weight: 1, arbitrary: fc.constantFrom(LONG, `${LONG}\ud83d`) },
)

/** Values of an attribute. React omits values that are no text, number or boolean. */
const plain = fc.oneof(
  text,
  fc.constantFrom(
    undefined,
    null,
    true,
    false,
    0,
    -0,
    -1,
    1e308,
    5e-324,
    10n ** 30n,
    Symbol('fuzz'),
    () => 'x',
  ),
)

/** What a caller without types may pass where anything but that is accepted. */
export const anything: fc.Arbitrary<unknown> = fc.oneof(
  { weight: 4, arbitrary: plain },
  {
    weight: 4,
    arbitrary: fc.constantFrom<unknown>(
      Number.NaN,
      Number.POSITIVE_INFINITY,
      Number.NEGATIVE_INFINITY,
      2 ** 53,
      -1n,
      {},
      [],
      [[]],
      [null],
      [undefined],
      [Symbol('fuzz')],
      new Array(3),
      Object.create(null),
      [Object.create(null)],
      JSON.parse('{"__proto__":{"id":1},"constructor":2}'),
      new Map([['id', 1]]),
      new Date(0),
      new Date(Number.NaN),
      new Date(8.64e15),
      new Proxy({}, {}),
      Object(Symbol('fuzz')),
      cyclic,
      deep(1000),
      class {},
    ),
  },
  {
    weight: 1,
    arbitrary: fc.anything({
      maxDepth: 2,
      maxKeys: 3,
      withBigInt: true,
      withDate: true,
      withSparseArray: true,
    }),
  },
)

/** What the prop accepts more often than not, or else anything. */
export const mostly = <T>(accepted: fc.Arbitrary<T>): fc.Arbitrary<unknown> =>
  fc.oneof({ weight: 4, arbitrary: accepted }, { weight: 1, arbitrary: anything })

export const oneOf = <T>(...accepted: readonly T[]) => mostly(fc.constantFrom(...accepted))

export const flag = mostly(fc.boolean())

/** A list of accepted values, sometimes with an invalid one, or anything. */
export const listOf = <T>(accepted: fc.Arbitrary<T>, maxLength = 6) =>
  mostly(
    fc.array(
      fc.oneof(
        { weight: 9, arbitrary: accepted as fc.Arbitrary<unknown> },
        { weight: 1, arbitrary: anything },
      ),
      { maxLength },
    ),
  )

/** Values that React renders, because a partner's content is passed to React unchanged. */
export const node = fc.oneof(
  text,
  fc.constantFrom(undefined, null, true, false, 0, -0, 1e308),
  fc.array(text, { maxLength: 2 }),
)

/** Attributes of the root, as a partner would pass them on. */
export const rootAttributes = {
  id: plain,
  className: anything,
  title: plain,
  lang: plain,
  dir: plain,
  role: plain,
  hidden: plain,
  tabIndex: fc.constantFrom(0, -1, 10n, undefined),
  'aria-label': plain,
  'data-size': plain,
  'data-__proto__': plain,
  children: anything,
  onClick: fc.constantFrom(undefined, () => {}),
}
