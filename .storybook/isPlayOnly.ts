/** The parts of a story that change how it looks before its play function runs. */
const LOOKS = ['args', 'render', 'globals', 'decorators', 'loaders']

/**
 * Whether a story differs from the default story only by its play function. A docs page runs no play functions, so the story
 * would look like the default there.
 */
export const isPlayOnly = ({ id, moduleExport }: { id: string; moduleExport: object }) =>
  !id.endsWith('--default') && 'play' in moduleExport && !LOOKS.some((key) => key in moduleExport)
