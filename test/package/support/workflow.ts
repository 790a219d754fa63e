/** Finds unsafe settings of a workflow. Reads lines, not YAML, because the files are simple. */
export const flaws = (text: string): string[] => {
  const lines = text.split('\n')
  const uses = lines.flatMap((line) => line.match(/\buses:\s*(.+)$/)?.[1] ?? [])
  const commands = lines.filter((line, at) => {
    const indent = (other: string) => other.search(/\S/)
    if (/^\s*(- )?run:/.test(line)) return true
    for (let above = at - 1; above >= 0; above--) {
      const other = lines[above] as string
      if (!other.trim() || indent(other) >= indent(line)) continue
      return /^\s*(- )?run: [|>]/.test(other)
    }
    return false
  })
  return [
    ...uses
      .filter((name) => !/^[\w-]+\/[\w./-]+@[\da-f]{40} # v\d+\.\d+\.\d+$/.test(name))
      .map((name) => `${name}: no commit`),
    ...lines
      .flatMap((line) => line.match(/^\s*(?:container|image):\s*(\S+)$/)?.[1] ?? [])
      .filter((image) => !/@sha256:[\da-f]{64}$/.test(image))
      .map((image) => `${image}: no digest`),
    ...(lines.includes('permissions: {}') ? [] : ['rights of every job']),
    ...(/\bsecrets\./.test(text) ? ['a secret'] : []),
    ...(/pull_request_target|workflow_run/.test(text) ? ['rights of ours for code of others'] : []),
    ...commands
      .filter((line) => line.includes('${{'))
      .map((line) => `${line.trim()}: an expression in a command`),
  ]
}

/** The jobs of a workflow, each with its lines. */
export const jobs = (text: string): Record<string, string> => {
  const [, body = ''] = text.split(/^jobs:\n/m)
  return Object.fromEntries(
    body.split(/^ {2}(?=[\w-]+:\n)/m).flatMap((part) => {
      const [, name] = part.match(/^([\w-]+):\n/) ?? []
      return name ? [[name, part]] : []
    }),
  )
}
