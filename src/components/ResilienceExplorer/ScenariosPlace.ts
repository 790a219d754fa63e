'use client'

// The package's `imports` name a file for browsers and one for servers.
export { ScenariosPlace } from '#islands/ResilienceExplorer'
