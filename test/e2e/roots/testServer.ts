import { bundle, onServer, type ReactMajor } from '../support/bundle.js'
import type { Shown } from '../support/content.js'
import { html, serve, type TestServer } from '../support/testServer.js'

/** The copies that a page may hold, by the React that each brings along. */
const copies: Readonly<Record<string, ReactMajor>> = { '19': '19', '19-again': '19', '18': '18' }

interface Written {
  write(shown: Shown): string
}

/** Serves `/?roots=19,18,…&by=server|browser`: a root for each, of the copy named. `&shadow` puts the last one in a shadow root. */
export const start = async (): Promise<TestServer> => {
  const files = await Promise.all(
    Object.entries(copies).map(([copy, react]) => bundle('test/e2e/roots/client.tsx', react, `/${copy}`)),
  )
  const servers: Record<ReactMajor, Written> = {
    '18': await onServer('test/e2e/support/serverHtml.tsx', '18'),
    '19': await onServer('test/e2e/support/serverHtml.tsx', '19'),
  }
  const page = (query: URLSearchParams) => {
    const roots = (query.get('roots') ?? '').split(',')
    const containers = roots.map((copy, at) => {
      const anchor = `root-${at + 1}`
      const react = copies[copy] as ReactMajor
      const serverHtml = query.get('by') === 'server' ? servers[react].write({ anchor, isStrict: true }) : ''
      const container = `<div data-place="${anchor}">${serverHtml}</div>`
      const isShadow = query.has('shadow') && at === roots.length - 1
      const inside = isShadow
        ? `<template shadowrootmode="open"><link rel="stylesheet" href="/styles.css">${container}</template>`
        : container
      return `<div data-copy="${copy}">${inside}</div>`
    })
    const scripts = [...new Set(roots)].map((copy) => `/${copy}/client.js`)
    return html(`${containers.join('')}${query.get('plant') ?? ''}`, scripts)
  }
  return serve(page, new Map(files.flatMap((map) => [...map])))
}
