import { testElementsApp } from './support/elementsApp.js'

testElementsApp('Svelte', ['typecheck', 'build'], {
  file: 'src/App.svelte',
  right: 'size="small"',
  wrong: 'size="huge"',
  error: /"huge"' is not assignable/,
})
