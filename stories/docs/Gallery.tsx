import {
  AnkrApproach,
  Audiences,
  Boilerplate,
  Callout,
  ChainGrid,
  ChainNeutralBadge,
  Commitments,
  DaoPathway,
  DecentralizationStats,
  FactQuote,
  FactText,
  Glossary,
  InteropChecker,
  NetworkChoice,
  OriginTimeline,
  ResilienceExplorer,
  Sources,
  Term,
  Web3Explainer,
  Web3Principles,
  WebGenerations,
} from 'ankr-approach'
import type { ReactNode } from 'react'
import { Live } from './parts.js'

interface Example {
  readonly name: string
  readonly element: ReactNode
}

const example = (name: string, element: ReactNode): Example => ({ name, element })

const groups: Readonly<Record<string, readonly Example[]>> = {
  'Chain neutrality': [
    example('ChainNeutralBadge', <ChainNeutralBadge />),
    example('ChainGrid', <ChainGrid />),
    example('NetworkChoice', <NetworkChoice />),
    example('InteropChecker', <InteropChecker />),
  ],
  Decentralization: [
    example('DecentralizationStats', <DecentralizationStats />),
    example('Commitments', <Commitments />),
    example('ResilienceExplorer', <ResilienceExplorer />),
    example('OriginTimeline', <OriginTimeline />),
    example('DaoPathway', <DaoPathway />),
  ],
  'Web 3.0': [
    example('Web3Explainer', <Web3Explainer headingLevel={3} />),
    example('WebGenerations', <WebGenerations />),
    example('Web3Principles', <Web3Principles />),
    example('Audiences', <Audiences />),
  ],
  'Your own content': [
    example(
      'Term',
      <p>
        A <Term term="dao" /> decides by vote.
      </p>,
    ),
    example('Glossary', <Glossary terms={['chain-neutral', 'dao']} />),
    example(
      'Callout',
      <Callout kind="caution" title="Check the network first">
        A transfer to the wrong network can be lost.
      </Callout>,
    ),
    example('Sources', <Sources />),
    example(
      'FactText',
      <p>
        <FactText factId="independent-data-centers" />
      </p>,
    ),
    example('FactQuote', <FactQuote factId="nodes-launched" />),
    example('Boilerplate', <Boilerplate />),
  ],
  'The whole page': [
    example('AnkrApproach', <AnkrApproach sections={['dao', 'sources']} headingLevel={3} />),
  ],
}

/** Every component, live, by topic. */
export const Gallery = () =>
  Object.entries(groups).map(([title, examples]) => (
    <section key={title} className="doc-group-of-components">
      <h2>{title}</h2>
      <div className="doc-gallery">
        {examples.map(({ name, element }) => (
          <Live key={name} name={`<${name} />`} to={`docs/components-${name.toLowerCase()}--docs`}>
            {element}
          </Live>
        ))}
      </div>
    </section>
  ))
