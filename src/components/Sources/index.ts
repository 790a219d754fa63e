export { Sources, type SourcesProps } from './Sources.js'
