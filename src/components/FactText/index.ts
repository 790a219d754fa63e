export { FactText, type FactTextProps } from './FactText.js'
