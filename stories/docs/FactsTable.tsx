import { collectFacts, type FactId } from 'ankr-approach'
import { type FactSection, facts } from 'ankr-approach/facts'
import { en } from 'ankr-approach/locales/en'
import { useEffect, useState } from 'react'

const sections: Record<FactSection, string> = {
  meta: 'The document',
  neutral: 'Chain neutral',
  decentralization: 'Decentralized',
  dao: 'On the way to a DAO',
  web3: 'Web 3.0',
}

/** What the page around this table states, asked of the page itself once it stands. */
const useStated = () => {
  const [stated, setStated] = useState<ReadonlySet<string>>(new Set())
  useEffect(() => {
    const read = () => setStated(new Set(collectFacts(document, new Date()).map(({ id }) => id)))
    // The stories of a docs page arrive one after the other.
    const observer = new MutationObserver(read)
    observer.observe(document.body, { subtree: true, childList: true })
    read()
    return () => observer.disconnect()
  }, [])
  return stated
}

/** Every fact of the library with its kind, date and source, and whether this very page states it. */
export const FactsTable = () => {
  const stated = useStated()
  const here = facts.filter(({ id }) => stated.has(id)).length
  return (
    <>
      <p className="doc-status" role="status">
        {facts.length} facts. This page states {here} of them: <code>auditFacts(document, new Date())</code>{' '}
        has just counted.
      </p>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls has to be reached by keyboard */}
      <section className="doc-scroll" tabIndex={0} aria-label="All facts">
        <table className="doc-table">
          <thead>
            <tr>
              <th scope="col">Fact</th>
              <th scope="col">Kind</th>
              <th scope="col">Figure</th>
              <th scope="col">As of</th>
              <th scope="col">Source</th>
              <th scope="col">Here</th>
            </tr>
          </thead>
          {Object.entries(sections).map(([section, name]) => (
            <tbody key={section}>
              <tr>
                <th className="doc-group" scope="rowgroup" colSpan={6}>
                  {name}
                </th>
              </tr>
              {facts
                .filter((fact) => fact.section === section)
                .map(({ id, kind, statistic, asOf, source }) => (
                  <tr key={id}>
                    <th scope="row">
                      <code>{id satisfies FactId}</code>
                    </th>
                    <td>{kind}</td>
                    <td>
                      {statistic &&
                        `${en.qualifiers[statistic.qualifier]} ${statistic.value.toLocaleString('en')}`}
                    </td>
                    <td>
                      <time dateTime={asOf}>{asOf}</time>
                    </td>
                    <td>
                      <a href={source.url}>{source.title}</a>
                    </td>
                    <td>{stated.has(id) && <span className="doc-here">stated</span>}</td>
                  </tr>
                ))}
            </tbody>
          ))}
        </table>
      </section>
    </>
  )
}
