import { ChainNeutralBadge } from 'ankr-approach/ChainNeutralBadge'
import 'ankr-approach/ChainNeutralBadge.css'
import 'ankr-approach/Commitments.css'
import 'ankr-approach/DaoPathway.css'
import 'ankr-approach/DecentralizationStats.css'
import 'ankr-approach/OriginTimeline.css'
import { Term } from 'ankr-approach/Term'
import 'ankr-approach/Term.css'
import 'ankr-approach/Web3Explainer.css'
import 'ankr-approach/WebGenerations.css'
import { chains } from 'bench:copy'
import './page.css'

type Told = Pick<
  typeof import('ankr-approach/server-html'),
  | 'Commitments'
  | 'DaoPathway'
  | 'DecentralizationStats'
  | 'OriginTimeline'
  | 'Web3Explainer'
  | 'WebGenerations'
>

/** The page, with what tells and does not answer as it is, or kept. */
export const pageOf =
  ({ Commitments, DaoPathway, DecentralizationStats, OriginTimeline, Web3Explainer, WebGenerations }: Told) =>
  () => (
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
        <Web3Explainer headingLevel={2} />
      </section>
      <section>
        <p>{chains.intro}</p>
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
