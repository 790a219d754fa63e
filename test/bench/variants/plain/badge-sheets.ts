import '../hand/tip.css'
