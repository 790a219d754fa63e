import 'ankr-approach/ChainNeutralBadge.css'
