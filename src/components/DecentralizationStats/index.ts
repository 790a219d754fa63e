export { DecentralizationStats, type DecentralizationStatsProps } from './DecentralizationStats.js'
export type { StatId } from './stats.js'
