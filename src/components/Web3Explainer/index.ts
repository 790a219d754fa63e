export { Web3Explainer, type Web3ExplainerProps, type Web3ExplainerTerm } from './Web3Explainer.js'
