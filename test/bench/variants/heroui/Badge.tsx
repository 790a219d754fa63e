import './tip.css'

export { Badge } from '../../app/Badge.tsx'
