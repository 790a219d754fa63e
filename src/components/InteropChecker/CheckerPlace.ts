'use client'

// The package's `imports` name a file for browsers and one for servers.
export { CheckerPlace } from '#islands/InteropChecker'
