import './bridge.css'
import { createRoot } from 'react-dom/client'
import { Swatches } from './Swatches'

createRoot(document.getElementById('root') as HTMLElement).render(<Swatches />)
