// Paths in a view box of 20 by 20, for a stroke of 1.5 with square caps.
export const ICONS = {
  // A person.
  individuals: 'M13 6.5a3 3 0 1 0-6 0 3 3 0 1 0 6 0zM4 16.75v-.5a6 6 0 0 1 12 0v.5',
  // Brackets of code.
  developers: 'M6.25 6L2.5 10l3.75 4M13.75 6l3.75 4-3.75 4M11.5 4.25l-3 11.5',
  // Two buildings.
  enterprises: 'M3.75 16.5V3.5h7.5v13M11.25 8.5h5v8M2.25 16.5h15.5M6.5 7h2M6.5 10h2M6.5 13h2M13.75 12v.5',
} as const
