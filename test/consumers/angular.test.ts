import { testElementsApp } from './support/elementsApp.js'

// The compiler of Angular checks types while it builds. In a template it accepts any attribute of a custom element.
testElementsApp('Angular', ['build'], {
  file: 'src/app.ts',
  right: 'detail.verdict',
  wrong: 'detail.answer',
  error: /Property 'answer' does not exist/,
})
