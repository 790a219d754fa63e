import { formats } from './formats.js'

/** The texts around the controls of `ResilienceScenarios`. `key`: the legend of the drawing. */
export const ResilienceExplorer = {
  key: 'Each block is a node, and each line below marks one hosting provider. A crossed block is down.',
  limits:
    'A share of nodes is not a share of stake or of traffic. A provider’s outage is not the same as a regional outage. Independent sites can still share a network connection, a jurisdiction or a software bug.',
}

export default {
  ...formats,
  ResilienceExplorer,
}
