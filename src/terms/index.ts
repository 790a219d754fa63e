export { TermTrigger } from './Trigger.js'
export { watch } from './watch.js'
