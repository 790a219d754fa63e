import { invalidValueError } from '../shared/errors.js'
import { Island } from './Island.js'
import { keepServerHtml } from './keepServerHtml.js'
import { createLoadMount } from './loadMount.js'
import type { CreateServerHtmlComponent } from './types.js'

const assertPlainProps = (component: string, props: object) => {
  for (const [prop, value] of Object.entries(props)) {
    if (prop !== 'ref' && typeof value !== 'function') continue
    throw invalidValueError(
      component,
      `the prop \`${prop}\``,
      value,
      'plain data, since React leaves the server HTML as it is',
    )
  }
}

/**
 * The form of `createServerHtmlComponent()` in browsers: a container that keeps its server HTML. The code of the component
 * loads only if the server HTML is missing or a prop changes.
 */
export const createServerHtmlComponent: CreateServerHtmlComponent = (name, _server, load) => {
  const loadMount = createLoadMount(name, load)
  return (props) => {
    if (process.env.NODE_ENV !== 'production') assertPlainProps(name, props)
    return <Island partName="server-html" load={loadMount} props={props} hydrateWhen={keepServerHtml} />
  }
}
