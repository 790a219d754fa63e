import { MODES, readDefaults } from '../../scripts/tokens/readTokens.js'
import tokensCss from '../../src/theme/tokens.css?raw'

const { colors, others } = readDefaults(tokensCss)

/** Every token with its default, read from the stylesheet. */
export const TokenTable = () => (
  <table className="doc-table doc-words">
    <thead>
      <tr>
        <th scope="col">Custom property</th>
        <th scope="col">Default, light</th>
        <th scope="col">Default, dark</th>
      </tr>
    </thead>
    <tbody>
      {Object.entries(colors).map(([name, pair]) => (
        <tr key={name}>
          <th scope="row">
            <code>--ankr-color-{name}</code>
          </th>
          {MODES.map((mode) => (
            <td key={mode} data-label={mode === 'light' ? 'Light' : 'Dark'}>
              <span className="doc-swatch" style={{ backgroundColor: pair[mode] }} aria-hidden="true" />
              <code>{pair[mode]}</code>
            </td>
          ))}
        </tr>
      ))}
      {Object.entries(others).map(([name, value]) => (
        <tr key={name}>
          <th scope="row">
            <code>--ankr-{name}</code>
          </th>
          <td colSpan={2}>
            <code>{value}</code>
          </td>
        </tr>
      ))}
    </tbody>
  </table>
)
