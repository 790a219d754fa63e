import { createFact } from './fact.js'

/** 11. Committed to full decentralization. */
export const fullDecentralization = /*#__PURE__*/ createFact(
  'full-decentralization',
  'decentralization',
  'commitment',
)
/** 12. Decentralization is a cornerstone of its purpose. */
export const decentralizationCornerstone = /*#__PURE__*/ createFact(
  'decentralization-cornerstone',
  'decentralization',
  'opinion',
)
/** 13. … and the heart and driving force of Ankr. */
export const decentralizationDrivingForce = /*#__PURE__*/ createFact(
  'decentralization-driving-force',
  'decentralization',
  'opinion',
)
/** 14. Has launched over 15,000 nodes globally. “Launched” does not mean “running”. */
export const nodesLaunched = /*#__PURE__*/ createFact('nodes-launched', 'decentralization', 'statistic', {
  value: 15000,
  qualifier: 'over',
  unit: 'nodes launched',
})
/** 15. They support a thriving ecosystem of over 50 Proof-of-Stake blockchains. */
export const chainsSupported = /*#__PURE__*/ createFact('chains-supported', 'decentralization', 'statistic', {
  value: 50,
  qualifier: 'over',
  unit: 'Proof-of-Stake blockchains supported',
})
/** 16. That infrastructure (the nodes and chains of 14 and 15) is fundamental to tools for a fast-growing Web 3.0 developer community. */
export const toolsForDevelopers = /*#__PURE__*/ createFact(
  'tools-for-developers',
  'decentralization',
  'statement',
)
/** 17. Ankr links servers into on-demand resources through cloud computing (which is not “public cloud”). */
export const cloudLinksServers = /*#__PURE__*/ createFact(
  'cloud-links-servers',
  'decentralization',
  'statement',
)
/** 18. … for builders of decentralized apps, protocols and smart contracts. */
export const cloudForBuilders = /*#__PURE__*/ createFact(
  'cloud-for-builders',
  'decentralization',
  'statement',
)
/** 19. … whose apps contribute to a more connected, more democratic web. */
export const moreDemocraticWeb = /*#__PURE__*/ createFact(
  'more-democratic-web',
  'decentralization',
  'aspiration',
)
/** 20. Origin: use idle data-center processing power for an open-source cloud. */
export const idleDataCenterPower = /*#__PURE__*/ createFact(
  'idle-data-center-power',
  'decentralization',
  'statement',
)
/** 21. That cloud was called DCCN, “distributed cloud computing network” (historical). */
export const dccn = /*#__PURE__*/ createFact('dccn', 'decentralization', 'definition')
/** 22. In that first model, a user could run any application on Ankr’s decentralized cloud (historical). */
export const anyApplication = /*#__PURE__*/ createFact('any-application', 'decentralization', 'statement')
/** 23. Since then Ankr focuses exclusively on the crypto economy. */
export const cryptoEconomy = /*#__PURE__*/ createFact('crypto-economy', 'decentralization', 'statement')
/** 24. … with decentralized access to nodes for multiple use cases. */
export const decentralizedNodeAccess = /*#__PURE__*/ createFact(
  'decentralized-node-access',
  'decentralization',
  'statement',
)
/** 25. Nodes are in independent third-party data centers. */
export const independentDataCenters = /*#__PURE__*/ createFact(
  'independent-data-centers',
  'decentralization',
  'statement',
)
/** 26. … in multiple geographic locations. */
export const multipleLocations = /*#__PURE__*/ createFact(
  'multiple-locations',
  'decentralization',
  'statement',
)
/** 27. Never uses centralized public cloud providers. Later documents of Ankr differ, so a partner can leave it out. */
export const noPublicCloud = /*#__PURE__*/ createFact('no-public-cloud', 'decentralization', 'statement')
/** 28. Other API providers typically use a centralized service, AWS for example. */
export const othersCentralized = /*#__PURE__*/ createFact(
  'others-centralized',
  'decentralization',
  'statement',
)
/** 29. A crypto- and blockchain-native company. */
export const cryptoNative = /*#__PURE__*/ createFact('crypto-native', 'decentralization', 'statement')
/** 30. Self-funded. */
export const selfFunded = /*#__PURE__*/ createFact('self-funded', 'decentralization', 'statement')
/** 31. Not beholden to investors. */
export const notBeholden = /*#__PURE__*/ createFact('not-beholden', 'decentralization', 'statement')
/** 32. Driven entirely by its community. */
export const communityDriven = /*#__PURE__*/ createFact('community-driven', 'decentralization', 'statement')
/** 33. … which is paramount to avoiding domination by a few. */
export const noDomination = /*#__PURE__*/ createFact('no-domination', 'decentralization', 'opinion')
/** 34. The community owns and secures the service. */
export const communityOwnsService = /*#__PURE__*/ createFact(
  'community-owns-service',
  'decentralization',
  'statement',
)
