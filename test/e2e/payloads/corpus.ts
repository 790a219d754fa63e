/** Calls that count in the page. No payload may ever run one of them. */
const RUN = 'window.payloadRuns=(window.payloadRuns||0)+1'
const IMAGE = `<img src=x onerror="${RUN}">`

/** Objects that have become props, or HTML, somewhere. */
export const objects: readonly unknown[] = [
  { dangerouslySetInnerHTML: { __html: IMAGE } },
  { innerHTML: IMAGE },
  { outerHTML: IMAGE },
  { textContent: IMAGE },
  { srcdoc: `<script>parent.${RUN}</script>` },
  { onclick: RUN },
  { onClick: RUN },
  { Onpointerenter: RUN },
  { onPointerEnter: RUN },
  { onmouseover: RUN },
  { onfocus: RUN, autofocus: true, tabindex: 0 },
  { onanimationstart: RUN, style: 'animation: x 1s' },
  { onload: RUN, onerror: RUN, src: 'x' },
  { style: { background: `url(javascript:${RUN})` } },
  { href: `javascript:${RUN}` },
  { xlinkHref: `javascript:${RUN}` },
  { children: { type: 'img', props: { src: 'x', onerror: RUN } } },
  { children: IMAGE },
  { ref: RUN, key: RUN },
  { constructor: { prototype: { innerHTML: IMAGE } } },
  JSON.parse(`{"__proto__":{"dangerouslySetInnerHTML":{"__html":${JSON.stringify(IMAGE)}}}}`),
  { facts: { title: { dangerouslySetInnerHTML: { __html: IMAGE } } } },
  {
    facts: {
      title: {
        id: 'title',
        source: { url: `javascript:${RUN}`, title: 'x', id: 'x', publisher: 'x' },
        asOf: '2022-03-04',
        section: 'meta',
        kind: 'statement',
      },
    },
  },
  {
    facts: {
      title: {
        id: 'title',
        source: { url: `java\nscript:${RUN}`, title: 'x', id: 'x', publisher: 'x' },
        asOf: '2022-03-04',
        section: 'meta',
        kind: 'statement',
      },
    },
  },
  { facts: { dao: { id: 'dao', label: IMAGE, note: IMAGE } } },
  { facts: IMAGE },
  { facts: [IMAGE] },
  { locale: { dangerouslySetInnerHTML: { __html: IMAGE }, innerHTML: IMAGE } },
  { locale: { code: `"><img src=x onerror=${RUN}>`, dir: `"><script>${RUN}</script>` } },
  { locale: { renderTerm: IMAGE, glossary: { dao: { name: IMAGE, meaning: IMAGE, source: IMAGE } } } },
  { locale: { source: `<script>${RUN}</script>{source}`, sentenceSeparator: IMAGE, attribution: IMAGE } },
  { locale: { Callout: { kinds: { info: IMAGE, note: IMAGE, caution: IMAGE } } } },
  { locale: { ChainNeutralBadge: { label: IMAGE, statements: { 'multi-chain-provider': IMAGE } } } },
  { locale: { glossary: { dao: { name: { type: 'img' }, meaning: { __html: IMAGE }, source: [] } } } },
  { slots: { ChainGrid: { dangerouslySetInnerHTML: { __html: IMAGE } } }, sections: ['neutral'] },
  { chains: [{ id: 'eip155:1', name: IMAGE, logo: { dangerouslySetInnerHTML: { __html: IMAGE } } }] },
  {
    assets: [
      {
        id: 'eip155:1/erc20:0xdAC17F958D2ee523a2206206994597C13D831ec7',
        symbol: IMAGE,
        decimals: 6,
        issuer: IMAGE,
        source: { id: IMAGE, title: IMAGE, publisher: IMAGE, url: 'https://example.com/' },
      },
    ],
  },
]

/** Addresses that run code when they are followed. */
export const addresses: readonly string[] = [
  `javascript:${RUN}`,
  `JaVaScRiPt:${RUN}`,
  ` javascript:${RUN}`,
  `\tjavascript:${RUN}`,
  `\u0001javascript:${RUN}`,
  `\u001fjavascript:${RUN}`,
  `java\tscript:${RUN}`,
  `java\nscript:${RUN}`,
  `java\r\nscript:${RUN}`,
  `javascript\n:${RUN}`,
  `javascript://%0a${RUN}`,
  `javascript:void(${RUN})//https://example.com`,
  `data:text/html,<script>opener.${RUN}</script>`,
  `vbscript:${RUN}`,
]

/** Texts that end an attribute, an element or a template, or are read as markup. */
export const texts: readonly string[] = [
  IMAGE,
  `"><script>${RUN}</script>`,
  `'><svg onload=${RUN}>`,
  `</template></ankr-term><script>${RUN}</script>`,
  `--><script>${RUN}</script>`,
  `</style><script>${RUN}</script>`,
  `[x](dao)" onpointerenter="${RUN}`,
  `{source}{constructor}{__proto__}<script>${RUN}</script>`,
  `<iframe srcdoc="<script>parent.${RUN}</script>"></iframe>`,
  `<math><mtext><style><img src=x onerror=${RUN}></style></mtext></math>`,
  `<details open ontoggle=${RUN}>`,
  `&lt;img src=x onerror=${RUN}&gt;`,
]
