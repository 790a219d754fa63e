import { InteropChecker, Term } from 'ankr-approach'
import { Suspense, use } from 'react'

const Late = ({ data }: { data: Promise<string> }) => (
  <section>
    <h2>{use(data)}</h2>
    <p>
      Words before a <Term term="dao">DAO</Term>.
    </p>
    <InteropChecker />
  </section>
)

/** A partner's page with a part that waits for data. */
export const StreamingApp = ({ data }: { data: Promise<string> }) => (
  <main>
    <p>First part</p>
    <Suspense fallback={<p>Loading</p>}>
      <Late data={data} />
    </Suspense>
  </main>
)
