import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { modules } from '../support/modules.js'

/** The things that SECURITY.md excludes for every module. */
const BROKEN = {
  'stores something': /\b(localStorage|sessionStorage|indexedDB|caches)\b|\.cookie\b|\bcookieStore\b/,
  'sends something': /\b(XMLHttpRequest|sendBeacon|WebSocket|EventSource|RTCPeerConnection)\b/,
  'writes markup': /\.(innerHTML|outerHTML)\b|\binsertAdjacentHTML\b|\bdocument\.write\b|\bsrcdoc\b/i,
  'makes code of text': /\beval\(|\bnew Function\b|\bset(Timeout|Interval)\(\s*['"`]/,
  'leaves a global or changes a prototype':
    /\b(window|globalThis|self)\.\w+\s*=[^=]|\.prototype\.\w+\s*=[^=]|Object\.setPrototypeOf/,
}

const broken = (text: string) =>
  Object.entries(BROKEN).flatMap(([what, pattern]) => (pattern.test(text) ? [what] : []))

it('Source: no module stores or sends data, writes markup, evaluates code or leaves a global', () => {
  const found = modules.flatMap((file) => broken(readFileSync(file, 'utf8')).map((what) => `${file} ${what}`))
  expect(modules.length).toBeGreaterThan(50)
  expect(found).toEqual([])
})

it.each([
  ['localStorage.setItem("a", "b")', 'stores something'],
  ['document.cookie = "a=b"', 'stores something'],
  ['navigator.sendBeacon("/a")', 'sends something'],
  ['element.innerHTML = text', 'writes markup'],
  ['new Function(text)', 'makes code of text'],
  ['window.ankr = {}', 'leaves a global or changes a prototype'],
  ['Array.prototype.last = last', 'leaves a global or changes a prototype'],
])('seeded: %s is found', (code, what) => {
  expect(broken(code)).toEqual([what])
})
