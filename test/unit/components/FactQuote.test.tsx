import { render, screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { defineFacts, FactQuote } from 'ankr-approach'
import { renderToString } from 'react-dom/server'
import { afterEach, describe, expect, it, vi } from 'vitest'

const CITATION =
  'Ankr has launched over 15,000 nodes worldwide. Paraphrased from Ankr, “The Ankr Approach”, version of 4 March 2022. https://github.com/Ankr-network/ankr-docs/blob/677db697/docs/About/the-ankr-approach.md'

/** Replaces the clipboard, after user-event has installed its own. */
const stubClipboard = (writeText: ((text: string) => Promise<void>) | undefined) =>
  vi.spyOn(navigator, 'clipboard', 'get').mockReturnValue({ writeText } as Clipboard)

const copyTo = async (
  writeText: ((text: string) => Promise<void>) | undefined,
  element = <FactQuote factId="nodes-launched" />,
) => {
  const user = userEvent.setup()
  stubClipboard(writeText)
  render(element)
  await user.click(await screen.findByRole('button', { name: 'Copy citation' }))
}

afterEach(() => vi.restoreAllMocks())

describe('FactQuote', () => {
  it('states the fact in a blockquote with its source, and the attribution outside of it', () => {
    render(<FactQuote factId="nodes-launched" />)
    const quote = screen.getByRole('blockquote')
    expect(quote?.textContent).toMatch(/^Ankr has launched over 15,000 nodes worldwide\.$/)
    expect(quote).toHaveAttribute('cite', expect.stringContaining('677db697'))
    expect(quote).toHaveAttribute('data-fact', 'nodes-launched')
    expect(screen.getByRole('figure')).toHaveTextContent('Stated by Ankr in March 2022 · The Ankr Approach')
  })

  it('showSource={false}: a statistic keeps its date and source, another fact does not repeat them', () => {
    const { rerender } = render(<FactQuote factId="nodes-launched" showSource={false} />)
    expect(screen.getByRole('figure')).toHaveTextContent('Stated by Ankr in March 2022')
    rerender(<FactQuote factId="self-funded" showSource={false} />)
    expect(screen.getByRole('figure')).not.toHaveTextContent('March 2022')
  })

  it('on a server: renders no button and no text of one, since it could not work', () => {
    const html = renderToString(<FactQuote factId="nodes-launched" />)
    expect(html).not.toMatch(/<button|Copy citation/)
  })

  it('copies the citation and announces it', async () => {
    const writeText = vi.fn(async () => {})
    await copyTo(writeText)
    expect(writeText).toHaveBeenCalledWith(CITATION)
    await waitFor(() => expect(screen.getByRole('status')).toHaveTextContent('Copied'))
    expect(screen.queryByRole('textbox')).toBeNull()
  })

  it('copies by key', async () => {
    const user = userEvent.setup()
    const writeText = vi.fn(async () => {})
    stubClipboard(writeText)
    render(<FactQuote factId="nodes-launched" />)
    const button = await screen.findByRole('button')
    while (document.activeElement !== button) await user.tab()
    await user.keyboard('{Enter}')
    expect(writeText).toHaveBeenCalledTimes(1)
  })

  it.each([
    ['without permission', () => Promise.reject(new DOMException('denied', 'NotAllowedError'))],
    ['without the Clipboard API', undefined],
  ])('%s: shows the citation as selected text', async (_, writeText) => {
    await copyTo(writeText)
    const field = await screen.findByRole<HTMLTextAreaElement>('textbox', { name: 'Citation' })
    expect(field).toHaveValue(CITATION)
    await waitFor(() => expect(field).toHaveFocus())
    expect([field.selectionStart, field.selectionEnd]).toEqual([0, CITATION.length])
    expect(screen.getByRole('status')).toHaveTextContent('The citation is selected.')
  })

  it('cites the status of a superseded fact with the document that replaces it', async () => {
    const writeText = vi.fn(async () => {})
    const supersededBy = { id: 'r', title: 'Report', publisher: 'Ankr', url: 'https://example.com/r' }
    const facts = defineFacts({ 'nodes-launched': { status: 'superseded', supersededBy } })
    await copyTo(writeText, <FactQuote factId="nodes-launched" facts={facts} />)
    expect(writeText).toHaveBeenCalledWith(`${CITATION} (since replaced by Ankr, “Report”)`)
  })

  it('uses the words of `messages` for the button', async () => {
    render(<FactQuote factId="nodes-launched" messages={{ copy: 'Cite this' }} />)
    expect(await screen.findByRole('button')).toHaveTextContent('Cite this')
  })

  it('renders nothing for a fact that is left out', () => {
    const facts = defineFacts({ 'nodes-launched': null })
    expect(render(<FactQuote factId="nodes-launched" facts={facts} />).container).toBeEmptyDOMElement()
  })
})
