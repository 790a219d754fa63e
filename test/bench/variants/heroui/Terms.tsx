import './tip.css'

export { Terms } from '../../app/Terms.tsx'
