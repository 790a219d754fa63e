import 'vitest'

declare module 'vitest' {
  interface ProvidedContext {
    theme: 'light' | 'dark'
    engine: 'chromium' | 'firefox' | 'webkit'
  }
}
