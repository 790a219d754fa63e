import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { findProgram } from './programs.mjs'

export interface Word {
  text: string
  page: number
  left: number
  top: number
  right: number
  bottom: number
}

export interface PdfText {
  /** The text of each page in the order in which it was drawn, without blanks. */
  pages: string[]
  words: Word[]
  /** The colors of all text, as `#rrggbb`. */
  colors: string[]
}

/** Removes differences of line breaks and fonts: blanks, soft hyphens, ligatures, capitals. */
export const normalize = (text: string) =>
  text
    .normalize('NFKC')
    .replace(/[\s\u00AD\u200B-\u200F\u2060-\u2069]/g, '')
    .toLowerCase()

const entities: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'" }

const parseWords = (xml: string): Word[] => {
  let page = 0
  return [
    ...xml.matchAll(/<page |<word xMin="(.+?)" yMin="(.+?)" xMax="(.+?)" yMax="(.+?)">(.*?)<\/word>/g),
  ].flatMap(([match, left, top, right, bottom, text = '']) => {
    if (match.startsWith('<page')) {
      page++
      return []
    }
    const box = { left: Number(left), top: Number(top), right: Number(right), bottom: Number(bottom) }
    return [{ text: text.replace(/&(#?\w+);/g, (_, name) => entities[name] ?? ''), page, ...box }]
  })
}

/** The text of a PDF, by Poppler's `pdftotext` and `pdftohtml`. */
export const readPdf = (pdf: Buffer): PdfText => {
  const folder = mkdtempSync(join(tmpdir(), 'pdf-text-'))
  const file = join(folder, 'page.pdf')
  const pdftotext = (option: string) =>
    execFileSync(findProgram('pdftotext'), [option, '-enc', 'UTF-8', file, '-'], { encoding: 'utf8' })
  try {
    writeFileSync(file, pdf)
    const xml = execFileSync(findProgram('pdftohtml'), ['-xml', '-i', '-stdout', file], { encoding: 'utf8' })
    return {
      pages: pdftotext('-raw').split('\f').map(normalize),
      words: parseWords(pdftotext('-bbox')),
      colors: [...new Set([...xml.matchAll(/<fontspec .*?color="(.+?)"/g)].map(([, color = '']) => color))],
    }
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

/** Whether a text is on one page, or ends on the next one. */
export const isPrinted = (sentence: string, pages: string[]): boolean => {
  const wanted = normalize(sentence)
  return pages.some(
    (page, index) =>
      page.includes(wanted) ||
      Array.from(wanted, (_, end) => end).some(
        (end) => page.includes(wanted.slice(0, end)) && pages[index + 1]?.includes(wanted.slice(end)),
      ),
  )
}

const shared = (a: Word, b: Word) =>
  Math.max(0, Math.min(a.right, b.right) - Math.max(a.left, b.left)) *
  Math.max(0, Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top))
const area = ({ left, right, top, bottom }: Word) => (right - left) * (bottom - top)

/** Pairs of words that are printed over each other. Boxes of lines that are close may share a little. */
export const findOverprint = (words: Word[]): string[] =>
  words.flatMap((word, index) =>
    words
      .slice(index + 1)
      .filter(
        (other) => other.page === word.page && shared(word, other) > 0.4 * Math.min(area(word), area(other)),
      )
      .map((other) => `page ${word.page}: "${word.text}" and "${other.text}"`),
  )
