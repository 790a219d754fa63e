export const change = `import { DecentralizationStats, defineFacts } from 'ankr-approach'

const facts = defineFacts({
  'no-public-cloud': null,
  'nodes-launched': {
    statistic: { value: 20000 },
    asOf: '2026-06-30',
    checkedOn: '2026-11-20',
    source: {
      id: 'report',
      title: 'Network report',
      publisher: 'Ankr',
      url: 'https://example.com/report',
    },
  },
})

export const Stats = () => <DecentralizationStats facts={facts} now="2026-11-23" maxAgeDays={365} disclaimer />`

export const reuse = `import { factsToJsonLd } from 'ankr-approach/facts'
import { renderToMarkdown, renderToText } from 'ankr-approach/html'

const text = renderToText('Boilerplate', { length: 'short' })
const markdown = renderToMarkdown('Commitments', { headingLevel: 2 })
const script = \`<script type="application/ld+json">\${factsToJsonLd()}</script>\``
