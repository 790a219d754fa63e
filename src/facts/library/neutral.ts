import { createFact } from './fact.js'

/** 2. Ankr is one platform that offers multiple chains. */
export const onePlatformMultipleChains = /*#__PURE__*/ createFact(
  'one-platform-multiple-chains',
  'neutral',
  'statement',
)
/** 3. Ankr does not promote any chain over another, or steer its users to one. Present practice, not a promise. */
export const noChainPromoted = /*#__PURE__*/ createFact('no-chain-promoted', 'neutral', 'statement')
/** 4. Chain neutrality is also called blockchain agnosticism. */
export const blockchainAgnosticism = /*#__PURE__*/ createFact(
  'blockchain-agnosticism',
  'neutral',
  'definition',
)
/** 5. Ankr is a multi-chain provider and therefore neutral. */
export const multiChainProvider = /*#__PURE__*/ createFact('multi-chain-provider', 'neutral', 'statement')
/** 6. Users still have to choose a network and its ecosystem. */
export const usersChooseNetwork = /*#__PURE__*/ createFact('users-choose-network', 'neutral', 'statement')
/** 7. One thing to weigh: assets as ERC-20 on Ethereum or as BEP-20 on BNB Smart Chain, and the implications. */
export const erc20OrBep20 = /*#__PURE__*/ createFact('erc20-or-bep20', 'neutral', 'statement')
/** 8. ERC-20 USDT does not easily buy an NFT priced in BEP-20 USDT. */
export const usdtOtherLedger = /*#__PURE__*/ createFact('usdt-other-ledger', 'neutral', 'example')
/** 9. Ankr sees itself at the forefront of tackling such limits. */
export const forefrontOfInterop = /*#__PURE__*/ createFact('forefront-of-interop', 'neutral', 'opinion')
/** 10. Working closely with developers, Ankr says, it pioneered cross-chain interoperability tools. */
export const interopToolsPioneer = /*#__PURE__*/ createFact('interop-tools-pioneer', 'neutral', 'opinion')
