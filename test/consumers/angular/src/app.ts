import 'ankr-approach/elements'
import { Component, CUSTOM_ELEMENTS_SCHEMA, signal } from '@angular/core'
import type { AnkrElementEventMap } from 'ankr-approach/elements'
import { defineFacts } from 'ankr-approach/facts'

@Component({
  selector: 'app-root',
  schemas: [CUSTOM_ELEMENTS_SCHEMA],
  template: `
    <main>
      <h1>How we are hosted</h1>
      <p>
        Our nodes run on Ankr.
        <ankr-chain-neutral-badge size="small" (ankr-term-open)="opened($event)"></ankr-chain-neutral-badge>
      </p>
      <ankr-decentralization-stats
        stats="nodes-launched chains-supported"
        [facts]="facts"
      ></ankr-decentralization-stats>
      <ankr-interop-checker heading-level="2" (ankr-interop-check)="checked($event)"></ankr-interop-checker>
      <output>{{ heard() }}</output>
    </main>
  `,
})
export class App {
  readonly heard = signal('nothing')
  readonly facts = defineFacts({
    'nodes-launched': {
      statistic: { value: 20000 },
      asOf: '2026-06-30',
      source: { id: 'report', title: 'Network report', publisher: 'Ankr', url: 'https://example.com/report' },
    },
  })

  opened({ detail }: AnkrElementEventMap['ankr-term-open']) {
    this.heard.set(`opened ${detail.term}`)
  }

  checked({ detail }: AnkrElementEventMap['ankr-interop-check']) {
    this.heard.set(`checked ${detail.verdict}`)
  }
}
