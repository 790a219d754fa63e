import { MODES, type Mode, type ThemeValues } from '../../../scripts/tokens/readTokens.js'

interface ControlsProps {
  readonly values: ThemeValues
  readonly onColor: (name: string, mode: Mode, color: string) => void
  readonly onOther: (name: string, value: string) => void
}

const ColorInput = ({
  label,
  color,
  onColor,
}: {
  label: string
  color: string
  onColor: (color: string) => void
}) => (
  <span className="doc-color">
    <input type="color" aria-label={label} value={color} onChange={({ target }) => onColor(target.value)} />
    <code>{color}</code>
  </span>
)

/** A control for every token of a theme. */
export const Controls = ({ values, onColor, onOther }: ControlsProps) => (
  // biome-ignore lint/a11y/noNoninteractiveTabindex: a scroll container must be reachable by keyboard
  <section className="doc-scroll" tabIndex={0} aria-label="Tokens">
    <table className="doc-table doc-tokens">
      <thead>
        <tr>
          <th scope="col">Color</th>
          <th scope="col">Light</th>
          <th scope="col">Dark</th>
        </tr>
      </thead>
      <tbody>
        {Object.entries(values.colors).map(([name, pair]) => (
          <tr key={name}>
            <th scope="row">
              <code>--ankr-color-{name}</code>
            </th>
            {MODES.map((mode) => (
              <td key={mode}>
                <ColorInput
                  label={`${name}, ${mode}`}
                  color={pair[mode]}
                  onColor={(color) => onColor(name, mode, color)}
                />
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
    <table className="doc-table doc-tokens">
      <thead>
        <tr>
          <th scope="col">Token</th>
          <th scope="col">Value</th>
        </tr>
      </thead>
      <tbody>
        {Object.entries(values.others).map(([name, value]) => (
          <tr key={name}>
            <th scope="row">
              <code>--ankr-{name}</code>
            </th>
            <td>
              <input
                type="text"
                aria-label={`--ankr-${name}`}
                value={value}
                onChange={({ target }) => onOther(name, target.value)}
              />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  </section>
)
