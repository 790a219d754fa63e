export { Disclosure } from './Disclosure.js'
export { noteExplainer } from './explainer.js'
export { TermTrigger } from './Trigger.js'
export { watch } from './watch.js'
