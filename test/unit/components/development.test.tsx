import { render } from '@testing-library/react'
import { ChainNeutralBadge, DecentralizationStats, Web3Explainer } from 'ankr-approach'
import { en } from 'ankr-approach/locales/en'
import type { ReactNode } from 'react'
import { expect, it, vi } from 'vitest'
import { broken } from './broken.js'

const KNOWN =
  'nodes-launched, chains-supported, independent-data-centers, no-public-cloud, multiple-locations'
const SOURCE = 'an object { id, title, publisher, url }'
const NOW = 'with `maxAgeDays`, a valid Date or a day YYYY-MM-DD'

/** Bad input, then the whole message behind `[ankr-approach] `. */
const wrong: [element: ReactNode, message: string][] = [
  [
    <Web3Explainer key="" {...broken({ headingLevel: 9 })} />,
    'Web3Explainer: the prop `headingLevel` is 9. Accepted: a whole number from 1 to 6.',
  ],
  [
    <Web3Explainer key="" {...broken({ headingLevel: '2' })} />,
    'Web3Explainer: the prop `headingLevel` is "2". Accepted: a whole number from 1 to 6.',
  ],
  [
    <Web3Explainer key="" {...broken({ detail: 'short' })} />,
    'Web3Explainer: the prop `detail` is "short". Accepted: "full", "brief".',
  ],
  [
    <Web3Explainer key="" {...broken({ surface: 'box' })} />,
    'Web3Explainer: the prop `surface` is "box". Accepted: "plain", "card", "tinted".',
  ],
  [
    <ChainNeutralBadge key="" {...broken({ size: 'huge' })} />,
    'ChainNeutralBadge: the prop `size` is "huge". Accepted: "medium", "small", "large".',
  ],
  [
    <ChainNeutralBadge key="" {...broken({ appearance: 'ghost' })} />,
    'ChainNeutralBadge: the prop `appearance` is "ghost". Accepted: "outline", "tinted", "accent", "solid", "plain".',
  ],
  [
    <DecentralizationStats key="" stats={['nodes-running']} />,
    `DecentralizationStats: an id in the prop \`stats\` is "nodes-running". Accepted: ${KNOWN}.`,
  ],
  [
    <DecentralizationStats key="" {...broken({ stats: 'nodes-launched' })} />,
    'DecentralizationStats: the prop `stats` is "nodes-launched". Accepted: a list of fact ids.',
  ],
  [
    <DecentralizationStats key="" maxAgeDays={-1} now="2026-11-23" />,
    'DecentralizationStats: the prop `maxAgeDays` is -1. Accepted: a number of days, 0 or more.',
  ],
  [
    <DecentralizationStats key="" maxAgeDays={Number.NaN} now="2026-11-23" />,
    'DecentralizationStats: the prop `maxAgeDays` is NaN. Accepted: a number of days, 0 or more.',
  ],
  [
    <DecentralizationStats key="" maxAgeDays={365} />,
    `DecentralizationStats: the prop \`now\` is undefined. Accepted: ${NOW}.`,
  ],
  [
    <DecentralizationStats key="" maxAgeDays={365} now="yesterday" />,
    `DecentralizationStats: the prop \`now\` is "yesterday". Accepted: ${NOW}.`,
  ],
  [
    <DecentralizationStats key="" {...broken({ facts: 'facts' })} />,
    'DecentralizationStats: the prop `facts` is "facts". Accepted: an object from defineFacts().',
  ],
  [
    <ChainNeutralBadge key="" {...broken({ facts: { title: { ...en, id: 'title' } } })} />,
    'ChainNeutralBadge, the prop `facts`, fact "title": section is undefined. Accepted: "meta", "neutral", "decentralization", "dao", "web3".',
  ],
  [
    <ChainNeutralBadge key="" {...broken.factWithoutSource('multi-chain-provider')} />,
    `ChainNeutralBadge, the prop \`facts\`, fact "multi-chain-provider": source is undefined. Accepted: ${SOURCE}.`,
  ],
  [
    <DecentralizationStats key="" {...broken.factWithoutSource('nodes-launched')} />,
    `DecentralizationStats, the prop \`facts\`, fact "nodes-launched": source is undefined. Accepted: ${SOURCE}.`,
  ],
  [
    <Web3Explainer key="" {...broken.factWithoutSource('next-generation')} />,
    `Web3Explainer, the prop \`facts\`, fact "next-generation": source is undefined. Accepted: ${SOURCE}.`,
  ],
  [
    <Web3Explainer key="" {...broken.localeWithout('Web3Explainer', 'title')} />,
    'Web3Explainer: the prop `locale` lacks the key `locale.Web3Explainer.title`; it is undefined. Accepted: a complete locale.',
  ],
  [
    <ChainNeutralBadge key="" {...broken.localeWithout('ChainNeutralBadge', 'label')} />,
    'ChainNeutralBadge: the prop `locale` lacks the key `locale.ChainNeutralBadge.label`; it is undefined. Accepted: a complete locale.',
  ],
  [
    <DecentralizationStats key="" {...broken.localeWithout('DecentralizationStats', 'labels')} />,
    'DecentralizationStats: the prop `locale` lacks the key `locale.DecentralizationStats.labels`; it is undefined. Accepted: a complete locale.',
  ],
]

for (const [element, message] of wrong) {
  it(`in development: ${message}`, () => {
    // React logs the errors that it throws.
    vi.spyOn(console, 'error').mockImplementation(() => {})
    expect(() => render(element)).toThrow(new TypeError(`[ankr-approach] ${message}`))
  })
}
