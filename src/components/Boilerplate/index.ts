export { Boilerplate, type BoilerplateProps } from './Boilerplate.js'
