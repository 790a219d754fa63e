import { createFact } from './fact.js'

/** 40. Web 3.0 is the next generation of the internet. */
export const nextGeneration = /*#__PURE__*/ createFact('next-generation', 'web3', 'definition')
/** 41. Mass adoption by individuals, developers and enterprises is key to securing the next stage of the internet. */
export const massAdoption = /*#__PURE__*/ createFact('mass-adoption', 'web3', 'opinion')
/** 42. The third generation is here but still under construction. */
export const underConstruction = /*#__PURE__*/ createFact('under-construction', 'web3', 'statement')
/** 43. A movement that is building an internet of decentralized networks that no single entity controls. */
export const noSingleController = /*#__PURE__*/ createFact('no-single-controller', 'web3', 'definition')
/** 44. A move away from the centralized corporations that dominate today’s web. */
export const awayFromCorporations = /*#__PURE__*/ createFact('away-from-corporations', 'web3', 'opinion')
/** 45. … and that profit from the data their users generate. */
export const profitFromData = /*#__PURE__*/ createFact('profit-from-data', 'web3', 'statement')
/** 46. The key innovation: platforms that no single entity controls, yet everyone can trust. */
export const trustWithoutController = /*#__PURE__*/ createFact('trust-without-controller', 'web3', 'opinion')
/** 47. The more participation, the greater the security for all. */
export const participationIsSecurity = /*#__PURE__*/ createFact(
  'participation-is-security',
  'web3',
  'statement',
)
/** 48. Blockchain underlies the decentralization Web 3.0 needs. */
export const blockchainUnderlies = /*#__PURE__*/ createFact('blockchain-underlies', 'web3', 'statement')
/** 49. … because it is open, trustless and permissionless. */
export const openTrustlessPermissionless = /*#__PURE__*/ createFact(
  'open-trustless-permissionless',
  'web3',
  'statement',
)
/** 50. Building blocks: decentralization, and value transfer between peers. */
export const buildingBlocks = /*#__PURE__*/ createFact('building-blocks', 'web3', 'statement')
/** 51. Ankr provides Web 3.0 infrastructure for individuals, developers and enterprises. */
export const infrastructureForAll = /*#__PURE__*/ createFact('infrastructure-for-all', 'web3', 'statement')
