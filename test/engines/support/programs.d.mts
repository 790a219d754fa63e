export interface Program {
  name: string
  env: string
  debian: string
  files: string[]
}
export declare function findMissingEngines(): Program[]
export declare function findProgram(
  id: 'firefox' | 'webkitDriver' | 'webkit' | 'xvfb' | 'pdftohtml' | 'pdftotext',
): string
