import { ChainNeutralBadge } from 'ankr-approach/ChainNeutralBadge'
import 'ankr-approach/ChainNeutralBadge.css'

export const Badge = () => <ChainNeutralBadge />
