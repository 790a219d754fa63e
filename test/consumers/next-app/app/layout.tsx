import 'ankr-approach/styles.css'
import type { ReactNode } from 'react'

export const metadata = { title: "A partner's page", icons: 'data:,' }

export default function Layout({ children }: { children: ReactNode }) {
  return (
    <html lang="en">
      <body>
        <main>{children}</main>
      </body>
    </html>
  )
}
