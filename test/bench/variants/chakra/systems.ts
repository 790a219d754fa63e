import { defaultBaseConfig } from '@chakra-ui/react/preset-base'
import { createSystem, type SystemConfig } from '@chakra-ui/react/styled-system'
import {
  animationStyles,
  badgeRecipe,
  breakpoints,
  collapsibleSlotRecipe,
  globalCss,
  headingRecipe,
  keyframes,
  layerStyles,
  linkRecipe,
  semanticTokens,
  statSlotRecipe,
  stepsSlotRecipe,
  tableSlotRecipe,
  textStyles,
  timelineSlotRecipe,
  tokens,
  tooltipSlotRecipe,
} from '@chakra-ui/react/theme'

type Theme = NonNullable<SystemConfig['theme']>

/** Its default system with some of its recipes. */
const systemOf = (recipes: Theme['recipes'], slotRecipes: Theme['slotRecipes']) =>
  createSystem(defaultBaseConfig, {
    preflight: true,
    cssVarsPrefix: 'chakra',
    cssVarsRoot: ':where(html, .chakra-theme)',
    globalCss,
    theme: {
      breakpoints,
      keyframes,
      tokens,
      semanticTokens,
      textStyles,
      layerStyles,
      animationStyles,
      recipes,
      slotRecipes,
    },
  })

export const forTips = /*#__PURE__*/ systemOf({ badge: badgeRecipe }, { tooltip: tooltipSlotRecipe })

export const forPage = /*#__PURE__*/ systemOf(
  { badge: badgeRecipe, heading: headingRecipe, link: linkRecipe },
  {
    collapsible: collapsibleSlotRecipe,
    stat: statSlotRecipe,
    steps: stepsSlotRecipe,
    table: tableSlotRecipe,
    timeline: timelineSlotRecipe,
    tooltip: tooltipSlotRecipe,
  },
)
