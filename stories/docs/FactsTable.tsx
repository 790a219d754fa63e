import type { FactId } from 'ankr-approach'
import { type FactSection, facts } from 'ankr-approach/facts'
import { en } from 'ankr-approach/locales/en'

const sections: Record<FactSection, string> = {
  meta: 'The document',
  neutral: 'Chain neutral',
  decentralization: 'Decentralized',
  dao: 'On the way to a DAO',
  web3: 'Web 3.0',
}

/** Every fact of the library with its kind, statistic, date and source. */
export const FactsTable = () => (
  <>
    <p className="doc-status">
      {facts.length} facts. On your page, <code>collectFacts(document, new Date())</code> lists the facts that
      it shows.
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
          </tr>
        </thead>
        {Object.entries(sections).map(([section, name]) => (
          <tbody key={section}>
            <tr>
              <th className="doc-group" scope="rowgroup" colSpan={5}>
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
                </tr>
              ))}
          </tbody>
        ))}
      </table>
    </section>
  </>
)
