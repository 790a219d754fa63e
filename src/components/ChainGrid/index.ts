export { ChainGrid, type ChainGridProps, type GridChain, type GridOrder } from './ChainGrid.js'
