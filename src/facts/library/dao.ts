import { createFact } from './fact.js'

/** 35. On a path towards being a DAO. */
export const towardsDao = /*#__PURE__*/ createFact('towards-dao', 'dao', 'aspiration')
/** 36. On a solid path to being governed by its community through the ANKR DAO. */
export const governedByAnkrDao = /*#__PURE__*/ createFact('governed-by-ankr-dao', 'dao', 'aspiration')
/** 37. DAO: decentralized autonomous organization. */
export const daoDefinition = /*#__PURE__*/ createFact('dao-definition', 'dao', 'definition')
/** 38. Institutional investors will not be allowed to buy up a majority of tokens. */
export const noInvestorMajority = /*#__PURE__*/ createFact('no-investor-majority', 'dao', 'commitment')
/** 39. … which keeps the community in power. */
export const communityInPower = /*#__PURE__*/ createFact('community-in-power', 'dao', 'aspiration')
