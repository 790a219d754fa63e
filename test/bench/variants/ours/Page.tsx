import { ChainNeutralBadge } from 'ankr-approach/ChainNeutralBadge'
import 'ankr-approach/ChainNeutralBadge.css'
import { Commitments } from 'ankr-approach/Commitments'
import 'ankr-approach/Commitments.css'
import { DaoPathway } from 'ankr-approach/DaoPathway'
import 'ankr-approach/DaoPathway.css'
import { DecentralizationStats } from 'ankr-approach/DecentralizationStats'
import 'ankr-approach/DecentralizationStats.css'
import { OriginTimeline } from 'ankr-approach/OriginTimeline'
import 'ankr-approach/OriginTimeline.css'
import { Term } from 'ankr-approach/Term'
import 'ankr-approach/Term.css'
import { Web3Explainer } from 'ankr-approach/Web3Explainer'
import 'ankr-approach/Web3Explainer.css'
import { WebGenerations } from 'ankr-approach/WebGenerations'
import 'ankr-approach/WebGenerations.css'
import { chains } from 'bench:copy'
import './page.css'

export const Page = () => (
  <>
    <section>
      <ChainNeutralBadge />
    </section>
    <section>
      <DecentralizationStats />
    </section>
    <section>
      <Commitments headingLevel={2} />
    </section>
    <section>
      <WebGenerations />
    </section>
    <section>
      <Web3Explainer />
    </section>
    <section>
      <p>{chains.lead}</p>
      <ul>
        {chains.items.map(({ name, meaning, source }) => (
          <li key={name}>
            <Term name={name} definition={meaning} source={source} />
          </li>
        ))}
      </ul>
    </section>
    <section>
      <OriginTimeline headingLevel={2} />
    </section>
    <section>
      <DaoPathway headingLevel={2} />
    </section>
  </>
)
