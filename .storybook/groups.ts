/** The groups of the sidebar and their components, in order. `storySort` in `preview.tsx` repeats this list. */
export const groups = {
  Statements: [
    'ChainNeutralBadge',
    'DecentralizationStats',
    'Commitments',
    'FactText',
    'FactQuote',
    'Boilerplate',
  ],
  Explanations: ['Web3Explainer', 'WebGenerations', 'Web3Principles', 'Term', 'Glossary', 'Callout'],
  Interactive: ['InteropChecker', 'ResilienceExplorer'],
  Background: ['OriginTimeline', 'DaoPathway', 'NetworkChoice', 'ChainGrid', 'Audiences'],
  'Whole page': ['AnkrApproach', 'Sources'],
} as const
