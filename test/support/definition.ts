/** The definition of each trigger. */
export const DEFINITION = '[data-ankr-term] + span'

/** The lines of a definition without its name and its brackets: the meaning, the source and the note. */
export const readDefinition = (text: string | null | undefined): string[] =>
  (text ?? '').replace(/^\s*[(（]([^\n\u200B]*(\n\n|\u200B\u200B))?|[)）]\s*$/g, '').split(/[\n\u200B]/)
