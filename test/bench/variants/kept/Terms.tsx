export { Terms } from '../ours/Terms.tsx'
