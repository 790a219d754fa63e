import './page.css'

export { Page } from '../../app/Page.tsx'
