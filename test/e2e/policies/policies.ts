import type { Allowed } from '../site/html.js'

/** Every directive that the seeded defects can violate. */
const EVERYTHING = [
  'connect-src',
  'font-src',
  'img-src',
  'script-src-elem',
  'style-src-attr',
  'style-src-elem',
] as const
const TRUSTED = 'require-trusted-types-for'

export interface Policy {
  readonly name: string
  /** How a page is allowed its own script and sheet. */
  readonly allowed: Allowed
  /** How it is delivered. */
  readonly by?: 'header' | 'meta' | 'report-only'
  /** Whether the page is in a sandboxed frame of another page. */
  readonly framed?: boolean
  readonly text: (token: { nonce: string; script: string; style: string }) => string
  /** The directives that the seeded defects violate. */
  readonly forbids: readonly string[]
}

const strict = "default-src 'none'; script-src 'self'; style-src 'self'; require-trusted-types-for 'script'"

/** No policy, for comparison; then those that a host may set. */
export const policies: readonly Policy[] = [
  { name: 'none', allowed: 'address', text: () => '', forbids: [] },
  { name: 'strict', allowed: 'address', text: () => strict, forbids: [...EVERYTHING, TRUSTED] },
  {
    name: 'no trusted types',
    allowed: 'address',
    text: () => "require-trusted-types-for 'script'; trusted-types 'none'",
    forbids: [TRUSTED, 'trusted-types'],
  },
  {
    name: 'nonce',
    allowed: 'nonce',
    text: ({ nonce }) => `default-src 'none'; script-src 'nonce-${nonce}'; style-src 'nonce-${nonce}'`,
    forbids: EVERYTHING,
  },
  {
    name: 'hash',
    allowed: 'hash',
    text: ({ script, style }) =>
      `default-src 'none'; script-src '${script}' 'strict-dynamic'; style-src '${style}'; base-uri 'none'`,
    forbids: EVERYTHING,
  },
  {
    name: 'no style attributes',
    allowed: 'address',
    text: () => "style-src 'self' 'unsafe-inline'; style-src-attr 'none'",
    forbids: ['style-src-attr'],
  },
  {
    name: 'strict-dynamic',
    allowed: 'nonce',
    text: ({ nonce }) =>
      `script-src 'nonce-${nonce}' 'strict-dynamic'; object-src 'none'; base-uri 'none'; require-trusted-types-for 'script'`,
    forbids: ['script-src-elem', TRUSTED],
  },
  { name: 'no connections', allowed: 'address', text: () => "connect-src 'none'", forbids: ['connect-src'] },
  {
    name: 'no images and fonts',
    allowed: 'address',
    text: () => "img-src 'none'; font-src 'none'",
    forbids: ['font-src', 'img-src'],
  },
  {
    name: 'in a meta element',
    allowed: 'address',
    by: 'meta',
    text: () => strict,
    forbids: [...EVERYTHING, TRUSTED],
  },
  {
    name: 'report only',
    allowed: 'address',
    by: 'report-only',
    text: () => `${strict}; report-uri /reports`,
    forbids: [...EVERYTHING, TRUSTED],
  },
  {
    name: 'sandboxed frame',
    allowed: 'address',
    framed: true,
    text: () => 'sandbox allow-scripts',
    // A breach is an exception there.
    forbids: [],
  },
]
