export { Commitments, type CommitmentsProps, type CommitmentsTerm } from './Commitments.js'
export type { CommitmentId } from './commitmentFacts.js'
