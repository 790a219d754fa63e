/** Host stylesheets that change components outside shadow roots, with the reason. Custom elements are isolated from them. */
export const failures: Readonly<Record<string, string>> = {
  'all-revert': 'takes back the attributes that drawings are made of',
  'bulma-content':
    'says of `p:not(:last-child)` inside a class how far apart they are: stronger than a rule of ours',
  'by-id': 'says it by id, which is stronger than any class of ours',
  columns: 'gives every `p` a first letter of its own',
  drawings: 'fills every `path` on the page',
  'github-markdown':
    'says it of `[type="button"]` and of rows inside a class: as strong as our own rules, and later',
  'important-controls': 'says `!important`, which we never do',
  mvp: 'rounds the first and last heading of every table: stronger than a rule of ours',
  vertical: 'turns the page itself: Radix puts tips beside the wrong edge',
  wordpress: 'says of every link inside a class how it looks when pointed at',
}

/** Whether to try a sheet: those that partners are likeliest to have, or with `HOSTS=all` every one. */
export const isTried = ({ name }: { name: string }): boolean =>
  process.env.HOSTS === 'all' || likeliest.includes(name)

/** The ten that a partner is likeliest to have. */
export const likeliest = [
  'tailwind-3-prose',
  'tailwind-4',
  'bootstrap-5',
  'normalize',
  'bulma',
  'pico',
  'govuk',
  'infima',
  'star-reset',
  'all-revert',
]
