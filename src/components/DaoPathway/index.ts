export { DaoPathway, type DaoPathwayProps, type DaoPathwayTerm } from './DaoPathway.js'
