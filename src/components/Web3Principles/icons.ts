// Paths in a view box of 20 by 20, for a stroke of 1.5 with square caps.
export const ICONS = {
  // An open book.
  open: 'M10 5.5C8.4 4.2 6 3.75 2.5 3.75v11.5c3.5 0 5.9 .45 7.5 1.75 1.6-1.3 4-1.75 7.5-1.75V3.75c-3.5 0-5.9 .45-7.5 1.75zM10 6v10.25',
  // A magnifying glass with a check mark.
  trustless: 'M14.75 8.75a6 6 0 1 0-12 0 6 6 0 1 0 12 0zM13.5 13.5l3.75 3.75M6.25 9l1.75 1.75 3.25-3.75',
  // A person with a plus sign.
  permissionless:
    'M11 6.25a3 3 0 1 0-6 0 3 3 0 1 0 6 0zM2.5 16.5v-.5a5.5 5.5 0 0 1 11 0v.5M15.5 6.5v5M13 9h5',
} as const
