export { Web3Principles, type Web3PrinciplesProps, type Web3PrinciplesTerm } from './Web3Principles.js'
