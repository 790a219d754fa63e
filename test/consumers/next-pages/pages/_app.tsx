import 'ankr-approach/styles.css'
import type { AppProps } from 'next/app'
import Head from 'next/head'

export default function App({ Component, pageProps }: AppProps) {
  return (
    <>
      <Head>
        <title>A partner's page</title>
        <link rel="icon" href="data:," />
      </Head>
      <main>
        <Component {...pageProps} />
      </main>
    </>
  )
}
