import { renderOnServer } from './renderOnServer.js'
import type { CreateServerHtmlComponent } from './types.js'

/** The form of `createServerHtmlComponent()` outside browsers. It renders the whole component. */
export const createServerHtmlComponent: CreateServerHtmlComponent = (name, server) => (props) =>
  renderOnServer(server[name], props, { 'data-part': 'server-html' })
