import { Callout, ChainNeutralBadge, DecentralizationStats } from 'ankr-approach'
import { getThemeTitle, themes } from './themes.js'

/** The same components in every theme, in the mode of the page. */
export const ThemeRow = () => (
  <ul className="doc-cards doc-themes">
    {themes.map((theme) => (
      <li key={theme}>
        <div className="doc-theme" data-ankr-theme={theme} inert aria-hidden="true">
          <ChainNeutralBadge showTooltip={false} />
          <DecentralizationStats stats={['chains-supported']} size="small" surface="card" detail="brief" />
          <Callout kind="caution">A transfer to the wrong network can be lost.</Callout>
        </div>
        <h3>{getThemeTitle(theme)}</h3>
      </li>
    ))}
  </ul>
)
