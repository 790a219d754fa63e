import { AnkrApproach } from 'ankr-approach'
import { en } from 'ankr-approach/locales/en'

// A locale is plain data, and so passes from the server to the browser.
export default function Page() {
  return (
    <>
      <h1>Our infrastructure</h1>
      <AnkrApproach locale={en} />
    </>
  )
}
