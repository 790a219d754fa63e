/** The code of the Install and Without React pages, in a module so that its indentation is kept. */

export const install = `npm install ankr-approach`

export const first = `import { DecentralizationStats } from 'ankr-approach'
import 'ankr-approach/styles.css'

export const About = () => <DecentralizationStats />`

export const single = `import { ChainNeutralBadge } from 'ankr-approach/ChainNeutralBadge'
import 'ankr-approach/ChainNeutralBadge.css'`

export const serverHtml = `import { Commitments } from 'ankr-approach/server-html'

export const About = () => <Commitments headingLevel={2} />`

export const withoutTooltips = `import { ChainNeutralBadge } from 'ankr-approach/without-tooltips/ChainNeutralBadge'

export default function Page() {
  return <ChainNeutralBadge size="small" />
}`

export const layer = `@import 'ankr-approach/styles.css' layer(vendor);`

export const tailwind = `@layer theme, base, vendor, components, utilities;
@import "tailwindcss";
@import "ankr-approach/styles.css" layer(vendor);`

export const part = `::part(tooltip) {
  border-width: 2px;
}`

export const theme = `:root {
  color-scheme: light dark;
  --ankr-color-accent: light-dark(#0a7d5a, #4cc79a);
  --ankr-color-accent-text: light-dark(#07694b, #6fdcb4);
}`

export const language = `import { ChainNeutralBadge } from 'ankr-approach'
import { de } from 'ankr-approach/locales/de'

export const Badge = () => <ChainNeutralBadge locale={de} />`

export const ownLanguage = `import english from 'ankr-approach/locales/en/ChainNeutralBadge'

export const polish: typeof english = {
  ...english,
  code: 'pl',
  ChainNeutralBadge: { ...english.ChainNeutralBadge, label: 'Neutralność wobec sieci' },
}`

export const formats = `import { type LocaleFormats } from 'ankr-approach/locales/en'

export const polish: Pick<LocaleFormats, 'numbers' | 'plurals' | 'months' | 'labelSeparator'> = {
  numbers: { digits: '0123456789', group: '\\u00a0', groupSizes: [3], minimumGroupingDigits: 2, decimal: ',' },
  plurals: {
    one: 'i = 1 and v = 0',
    few: 'v = 0 and i % 10 = 2..4 and i % 100 != 12..14',
    many: 'v = 0 and i != 1 and i % 10 = 0..1 or v = 0 and i % 10 = 5..9 or v = 0 and i % 100 = 12..14',
  },
  months: {
    default: [
      'styczeń', 'luty', 'marzec', 'kwiecień', 'maj', 'czerwiec',
      'lipiec', 'sierpień', 'wrzesień', 'październik', 'listopad', 'grudzień',
    ],
    locative: [
      'styczniu', 'lutym', 'marcu', 'kwietniu', 'maju', 'czerwcu',
      'lipcu', 'sierpniu', 'wrześniu', 'październiku', 'listopadzie', 'grudniu',
    ],
  },
  labelSeparator: ': ',
}`

export const updated = `import { DecentralizationStats, defineFacts } from 'ankr-approach'

const facts = defineFacts({
  'nodes-launched': {
    statistic: { value: 20000 },
    asOf: '2026-06-30',
    source: {
      id: 'report',
      title: 'Network report',
      publisher: 'Ankr',
      url: 'https://example.com/report',
    },
  },
})

export const Statistics = () => (
  <DecentralizationStats facts={facts} maxAgeDays={365} now="2026-11-23" />
)`

export const policy = `default-src 'none'; script-src 'self'; style-src 'self';
require-trusted-types-for 'script'`

export const html = `import { renderToHtml } from 'ankr-approach/html'

const stats = renderToHtml('DecentralizationStats')`

export const embed = `<link rel="stylesheet" href="/ankr/styles.css" />
<script type="module" src="/ankr/embed.js"></script>`

export const vue = `import 'ankr-approach/elements/vue'`

export const svelte = `import 'ankr-approach/elements/svelte'`

export const reactTypes = `import 'ankr-approach/elements/react'

export const Badge = () => <ankr-chain-neutral-badge size="small" />`

export const elements = `<script type="module" src="/ankr/embed.js"></script>

<ankr-chain-neutral-badge size="small"></ankr-chain-neutral-badge>
<ankr-decentralization-stats stats="nodes-launched chains-supported"></ankr-decentralization-stats>
<p>A <ankr-term term="dao">decentralized organization</ankr-term> decides.</p>`

export const elementLanguage = `<script type="module" src="/ankr/embed.js"></script>
<script type="module" src="/ankr/elements/locales/de.js"></script>

<p lang="de-AT"><ankr-chain-neutral-badge></ankr-chain-neutral-badge></p>`

export const declarative = `import { renderToElement } from 'ankr-approach/html'

const badge = renderToElement(
  'ChainNeutralBadge',
  { size: 'small' },
  { stylesheet: '/ankr/ChainNeutralBadge.css' },
)`

export const events = `const log = ({ type, detail }) => console.log(type, detail)

document.addEventListener('ankr-term-open', log)
document.addEventListener('ankr-disclosure-toggle', log)
document.addEventListener('ankr-interop-check', log)
document.addEventListener('ankr-scenario-change', log)`

export const namedTheme = `import 'ankr-approach/styles.css'
import 'ankr-approach/themes/tide.css'
import { DecentralizationStats } from 'ankr-approach'

export const About = () => (
  <section data-ankr-theme="tide">
    <DecentralizationStats />
  </section>
)`

export const bridge = `import 'ankr-approach/styles.css'
import 'ankr-approach/bridges/shadcn.css'`

export const tailwindBridge = `@layer theme, base, vendor, components, utilities;
@import "tailwindcss";
@import "ankr-approach/styles.css" layer(vendor);
@import "ankr-approach/bridges/tailwind.css";`

export const pictures = `npm run pictures
npm run pictures -- main`
