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

/** The IDs of the facts on this page, read from the page with `collectFacts()`. */
const useShownFacts = () => {
  const [shown, setShown] = useState<ReadonlySet<string>>(new Set())
  useEffect(() => {
    const read = () => setShown(new Set(collectFacts(document, new Date()).map(({ id }) => id)))
    // Storybook renders the stories of a docs page one after another.
    const observer = new MutationObserver(read)
    observer.observe(document.body, { subtree: true, childList: true })
    read()
    return () => observer.disconnect()
  }, [])
  return shown
}

/** Every fact of the library with its kind, date and source, and whether this page shows it. */
export const FactsTable = () => {
  const shown = useShownFacts()
  const count = facts.filter(({ id }) => shown.has(id)).length
  return (
    <>
      <p className="doc-status" role="status">
        {facts.length} facts. This page shows {count} of them, counted live with{' '}
        <code>collectFacts(document, new Date())</code>.
      </p>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a scroll container must be reachable by keyboard */}
      <section className="doc-scroll" tabIndex={0} aria-label="All facts">
        <table className="doc-table">
          <thead>
            <tr>
              <th scope="col">Fact</th>
              <th scope="col">Kind</th>
              <th scope="col">Statistic</th>
              <th scope="col">As of</th>
              <th scope="col">Source</th>
              <th scope="col">On this page</th>
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
                    <td>{shown.has(id) && <span className="doc-here">shown</span>}</td>
                  </tr>
                ))}
            </tbody>
          ))}
        </table>
      </section>
    </>
  )
}
