import { defaultBaseConfig } from '@chakra-ui/react/preset-base'
import { createSystem } from '@chakra-ui/react/styled-system'
import {
  badgeRecipe,
  collapsibleSlotRecipe,
  headingRecipe,
  linkRecipe,
  semanticTokens,
  statSlotRecipe,
  stepsSlotRecipe,
  tableSlotRecipe,
  timelineSlotRecipe,
  tokens,
  tooltipSlotRecipe,
} from '@chakra-ui/react/theme'

export const forTips = /*#__PURE__*/ createSystem(defaultBaseConfig, {
  theme: {
    tokens,
    semanticTokens,
    recipes: { badge: badgeRecipe },
    slotRecipes: { tooltip: tooltipSlotRecipe },
  },
})

export const forPage = /*#__PURE__*/ createSystem(defaultBaseConfig, {
  theme: {
    tokens,
    semanticTokens,
    recipes: { badge: badgeRecipe, heading: headingRecipe, link: linkRecipe },
    slotRecipes: {
      collapsible: collapsibleSlotRecipe,
      stat: statSlotRecipe,
      steps: stepsSlotRecipe,
      table: tableSlotRecipe,
      timeline: timelineSlotRecipe,
      tooltip: tooltipSlotRecipe,
    },
  },
})
