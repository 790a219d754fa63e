import { defineFacts } from 'ankr-approach/facts'

/** Behind UTC, half an hour beside it, and 14 hours ahead of it. */
export const timeZones = ['UTC', 'America/Los_Angeles', 'Asia/Kolkata', 'Pacific/Kiritimati'] as const

const source = { id: 'report', title: 'Report', publisher: 'Ankr', url: 'https://example.com/report' }

/** Facts of the last and the first day of a month: a date that is read or printed in local time is in another month. */
const edgeFacts = defineFacts({
  'nodes-launched': { asOf: '2023-06-30', source },
  'chains-supported': { asOf: '2023-07-01', source },
  'multi-chain-provider': { asOf: '2023-12-31', source },
  'next-generation': { asOf: '2024-01-01', source },
})

/** The props of the page in these tests, without the language. Some facts are two years old on this day. */
export const edgeProps = { facts: edgeFacts, now: '2026-01-01', disclaimer: true } as const
