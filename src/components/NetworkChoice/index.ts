export { NetworkChoice, type NetworkChoiceProps, type NetworkChoiceTerm } from './NetworkChoice.js'
