export { TermTrigger, type TermTriggerProps } from './Trigger.js'
export { watch } from './watch.js'
