export { Web3Explainer, type Web3ExplainerProps, type Web3Term } from './Web3Explainer.js'
