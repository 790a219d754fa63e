export { Badge } from '../ours/Badge.tsx'
