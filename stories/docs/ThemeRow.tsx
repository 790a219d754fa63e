import { ChainNeutralBadge, DecentralizationStats } from 'ankr-approach'
import { getThemeTitle, themes } from './themes.js'

/** The same components in every theme, in the mode of the page. */
export const ThemeRow = () => (
  <ul className="doc-cards doc-themes">
    {themes.map((theme) => (
      <li key={theme}>
        <div className="doc-theme" data-ankr-theme={theme} inert aria-hidden="true">
          <ChainNeutralBadge showTooltip={false} appearance="accent" size="small" />
          <ChainNeutralBadge showTooltip={false} appearance="tinted" size="small" />
          <DecentralizationStats
            stats={['nodes-launched']}
            layout="grid"
            size="small"
            surface="card"
            detail="brief"
          />
        </div>
        <h3>{getThemeTitle(theme)}</h3>
      </li>
    ))}
  </ul>
)
