import { testElementsApp } from './support/elementsApp.js'

testElementsApp('Vue', ['typecheck', 'build'], {
  file: 'src/App.vue',
  right: 'size="small"',
  wrong: 'size="huge"',
  error: /"huge"' is not assignable/,
})
