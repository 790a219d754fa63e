import { AnkrApproach, type Locale } from 'ankr-approach'
import { useEffect } from 'react'
import { hydrateRoot } from 'react-dom/client'
import { edgeProps } from '../../support/timeZones.js'

const Page = ({ locale, onMount }: { locale: Locale; onMount: () => void }) => {
  useEffect(onMount, [onMount])
  return <AnkrApproach {...edgeProps} locale={locale} />
}

/** Hydrates the server HTML of a container. React reports a text that this browser writes differently, and replaces it. */
const hydrate = async (container: HTMLElement, locale: Locale): Promise<string[]> => {
  const problems: string[] = []
  const serverText = container.textContent
  await new Promise<void>((resolve) => {
    hydrateRoot(container, <Page locale={locale} onMount={resolve} />, {
      onRecoverableError: (error) => problems.push(`${locale.code}: ${error}`),
    })
  })
  if (container.textContent !== serverText) problems.push(`${locale.code}: hydration changes the text`)
  return problems
}

/** Hydrates every container of the page. */
export const hydrateAll = async (locales: readonly Locale[]) => {
  const problems: string[] = []
  const containers = document.querySelectorAll<HTMLElement>('[data-code]')
  for (const container of containers) {
    const locale = locales.find(({ code }) => code === container.dataset.code)
    if (locale) problems.push(...(await hydrate(container, locale)))
  }
  return {
    problems,
    languages: containers.length,
    timeZone: new Intl.DateTimeFormat().resolvedOptions().timeZone,
  }
}
