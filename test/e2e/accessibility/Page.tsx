import { AnkrApproach, Callout, Glossary, Term } from 'ankr-approach'

/** Every component: the whole page contains 14 of them, and the others are beside it. */
export const Page = () => (
  <>
    <h1>A page of a partner</h1>
    <p>
      In a <Term term="dao" />, and in a <Term term="node" href="#nodes" />.
    </p>
    <Callout title="A title" headingLevel={2}>
      A note of the page.
    </Callout>
    <Callout kind="caution" surface="tinted">
      A warning of the page.
    </Callout>
    <Glossary />
    <AnkrApproach />
  </>
)
