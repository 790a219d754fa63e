export { NetworkChoice, type NetworkChoiceProps, type NetworkTerm } from './NetworkChoice.js'
