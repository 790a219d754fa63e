import { towardsDao } from '../../facts/library/dao.js'
import {
  fullDecentralization,
  independentDataCenters,
  nodesLaunched,
  selfFunded,
} from '../../facts/library/decentralization.js'
import { noChainPromoted, onePlatformMultipleChains } from '../../facts/library/neutral.js'
import { infrastructureForAll } from '../../facts/library/web3.js'
import type { Fact } from '../../facts/types.js'

/** The default first. */
export const LENGTHS = ['medium', 'short', 'long'] as const

/** The facts of each text. */
export const boilerplateFacts: Readonly<Record<(typeof LENGTHS)[number], readonly Fact[]>> = {
  short: [infrastructureForAll],
  medium: [infrastructureForAll, onePlatformMultipleChains, nodesLaunched, towardsDao],
  long: [
    infrastructureForAll,
    onePlatformMultipleChains,
    noChainPromoted,
    nodesLaunched,
    independentDataCenters,
    selfFunded,
    fullDecentralization,
    towardsDao,
  ],
}
