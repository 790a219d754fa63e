export { Audiences, type AudiencesProps } from './Audiences.js'
