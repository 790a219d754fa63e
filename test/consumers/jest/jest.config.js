module.exports = {
  testEnvironment: 'jsdom',
  setupFilesAfterEnv: ['@testing-library/jest-dom'],
  // ankr-approach ships ES modules: Babel turns them into CommonJS, also under pnpm.
  transformIgnorePatterns: ['/node_modules/(?!(?:\\.pnpm/.+/node_modules/)?ankr-approach/)'],
}
