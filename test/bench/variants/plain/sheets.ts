import '../hand/layout.css'
import '../hand/tip.css'
