export { ChainNeutralBadge, type ChainNeutralBadgeProps } from './ChainNeutralBadge.js'
