const forbidden: [what: string, pattern: RegExp][] = [
  ['a style attribute', /\sstyle=/i],
  ['a script', /<script/i],
  ['a style element', /<style/i],
  ['a value that is none', /\b(undefined|NaN|null|Infinity)\b|\[object|function ?\(/],
  ['an inline handler', /\son[a-z]+=/i],
  ['an id', /\sid=/],
  ['a link that runs code', /(href|src)="\s*(javascript|data):/i],
  ['an open placeholder or mark', /\{\w+\}|\]\([\w-]+\)/],
]

/** Finds content that server HTML must not contain, except what is allowed. */
export const broken = (html: string, allowed?: string): string[] =>
  forbidden.filter(([what, pattern]) => what !== allowed && pattern.test(html)).map(([what]) => what)
