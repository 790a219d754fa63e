export { Disclosure } from './Disclosure.js'
export { observeTooltips } from './listeners.js'
export { reportDisclosureToggle } from './reportDisclosureToggle.js'
export { TermTrigger } from './TermTrigger.js'
