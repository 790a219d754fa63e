import { create } from 'storybook/theming/create'

const common = {
  brandTitle: 'ankr-approach',
  brandUrl: './',
  brandTarget: '_self',
  fontBase: '"Inter Variable", Inter, system-ui, sans-serif',
  colorPrimary: '#356DF3',
  appBorderRadius: 8,
  inputBorderRadius: 6,
}

const light = create({
  ...common,
  base: 'light',
  colorSecondary: '#356DF3',
  appBg: '#F7F9FC',
  appContentBg: '#FFFFFF',
  appPreviewBg: '#FFFFFF',
  appBorderColor: '#E3E7EE',
  textColor: '#1F2226',
  textMutedColor: '#5B636E',
  barTextColor: '#5B636E',
  barSelectedColor: '#2459D8',
  barHoverColor: '#2459D8',
})

const dark = create({
  ...common,
  base: 'dark',
  colorSecondary: '#5A87F2',
  appBg: '#101215',
  appContentBg: '#15181C',
  appPreviewBg: '#15181C',
  appBorderColor: '#2D3238',
  barBg: '#15181C',
  inputBg: '#1C2026',
  textColor: '#F2F5FA',
  textMutedColor: '#A9B2BE',
  barTextColor: '#A9B2BE',
  barSelectedColor: '#8FB0FF',
  barHoverColor: '#8FB0FF',
})

/** The themes of Storybook's user interface. */
export const brand = { light, dark }
