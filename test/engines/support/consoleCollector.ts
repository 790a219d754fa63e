declare global {
  interface Window {
    consoleOutput: string[]
  }
}

/**
 * Runs first in a page and collects what it prints, since WebDriver has no command for the console. It also collects uncaught
 * errors, files that do not load, and what a Content Security Policy blocks, which engines print without a call of `console`.
 *
 * @param methods the methods of `console` that are collected.
 */
export const createConsoleCollector = (methods: readonly string[]): string => `<script>
  window.consoleOutput = []
  for (const method of ${JSON.stringify(methods)}) {
    const original = console[method]
    console[method] = (...args) => {
      consoleOutput.push(method + ': ' + args.join(' '))
      original.apply(console, args)
    }
  }
  addEventListener('error', ({ target, message }) =>
    consoleOutput.push(target === window ? 'uncaught: ' + message : 'not loaded: ' + (target.src || target.href)), true)
  addEventListener('unhandledrejection', (event) => consoleOutput.push('unhandled: ' + event.reason))
  addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI }) =>
    consoleOutput.push('blocked by ' + effectiveDirective + ': ' + blockedURI))
</script>`
