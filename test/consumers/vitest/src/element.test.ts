import 'ankr-approach/elements/ChainNeutralBadge'
import { expect, test } from 'vitest'

test('ankr-chain-neutral-badge: renders in its shadow root', () => {
  const badge = document.createElement('ankr-chain-neutral-badge')
  badge.size = 'small'
  document.body.append(badge)
  expect(badge.shadowRoot?.querySelector('button')?.textContent).toBe('Chain neutral')
})
