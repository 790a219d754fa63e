export { InteropChecker, type InteropCheckerProps } from './InteropChecker.js'
