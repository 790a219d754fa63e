export { WebGenerations, type WebGenerationsProps } from './WebGenerations.js'
