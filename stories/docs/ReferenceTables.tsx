import reference from './reference.json'

const Names = ({ names }: { names: readonly string[] }) => (
  <p className="doc-names">
    {names.map((name, index) => (
      <span key={name}>
        {index > 0 && ', '}
        <code>{name}</code>
      </span>
    ))}
  </p>
)

/** A description with its code in backticks, as in the docstring. */
const Description = ({ text }: { text: string }) =>
  text
    .split('`')
    // biome-ignore lint/suspicious/noArrayIndexKey: the parts of a text never change place
    .map((part, index) => (index % 2 ? <code key={index}>{part}</code> : part))

/** The props with their defaults, and the `data-part` names, of every component. */
export const ComponentReference = () =>
  reference.components.map(({ name, props, parts }) => (
    <section key={name}>
      <h3>{name}</h3>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a scroll container must be reachable by keyboard */}
      <section className="doc-scroll" tabIndex={0} aria-label={`Props of ${name}`}>
        <table className="doc-table doc-words">
          <thead>
            <tr>
              <th scope="col">Prop</th>
              <th scope="col">Type</th>
              <th scope="col">Default</th>
              <th scope="col">Description</th>
            </tr>
          </thead>
          <tbody>
            {props.map((prop) => (
              <tr key={prop.name}>
                <th scope="row">
                  <code>{prop.name}</code>
                </th>
                <td>
                  <code>{prop.type}</code>
                </td>
                <td data-label="Default">{prop.default ? <code>{prop.default}</code> : '–'}</td>
                <td>
                  <Description text={prop.description} />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </section>
      <p>
        <code>data-part</code> names in its HTML, including those of the components in it:
      </p>
      <Names names={parts} />
    </section>
  ))

export const CustomProperties = () => <Names names={reference.customProperties} />

export const ShadowParts = () => <Names names={reference.shadowParts.map((name) => `::part(${name})`)} />

export const Events = () => (
  <table className="doc-table doc-words">
    <thead>
      <tr>
        <th scope="col">Event</th>
        <th scope="col">Fields of detail</th>
      </tr>
    </thead>
    <tbody>
      {reference.events.map(({ name, detail }) => (
        <tr key={name}>
          <th scope="row">
            <code>{name}</code>
          </th>
          <td>
            <code>{detail.join(', ')}</code>
          </td>
        </tr>
      ))}
    </tbody>
  </table>
)

export const FactIds = () => (
  <table className="doc-table doc-words">
    <thead>
      <tr>
        <th scope="col">Fact id</th>
        <th scope="col">Kind</th>
      </tr>
    </thead>
    <tbody>
      {reference.facts.map(({ id, kind }) => (
        <tr key={id}>
          <th scope="row">
            <code>{id}</code>
          </th>
          <td>{kind}</td>
        </tr>
      ))}
    </tbody>
  </table>
)
