import { AnkrApproach, Callout, Glossary, type Locale, Term } from 'ankr-approach'

/** Every component: the whole page contains 14 of them, and the others are beside it. */
export const Page = ({ locale }: { locale?: Locale | undefined }) => (
  <>
    <h1>A page of a partner</h1>
    <p>
      In a <Term term="dao" locale={locale} />, and in a <Term term="node" href="#nodes" locale={locale} />.
    </p>
    <Callout title="A title" headingLevel={2} locale={locale}>
      A note of the page.
    </Callout>
    <Callout kind="caution" surface="tinted" locale={locale}>
      A warning of the page.
    </Callout>
    <Glossary locale={locale} />
    <AnkrApproach locale={locale} />
  </>
)
