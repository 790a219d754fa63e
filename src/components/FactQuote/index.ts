export { FactQuote, type FactQuoteProps } from './FactQuote.js'
