import { getPropGroup, PROP_GROUPS } from '../../../.storybook/propGroups.js'
import { getThemeTitle, themes } from '../../docs/themes.js'
import { type BuilderComponent, catalog } from '../catalog.js'
import { languages } from '../languages.js'
import { type Choice, changeProp } from '../state.js'
import { Field, Select } from './Field.js'
import { PropControl } from './PropControl.js'

interface PanelProps {
  choice: Choice
  component: BuilderComponent
  onChange: (choice: Choice) => void
}

const groups = [...new Set(catalog.map(({ group }) => group))]

const ComponentField = ({ choice, component, onChange }: PanelProps) => (
  <div className="bld-component">
    <Field title="Component">
      {(id) => (
        <span className="bld-select">
          <select
            id={id}
            value={component.name}
            onChange={({ target }) =>
              onChange({
                ...choice,
                component: target.value,
                props: catalog.find(({ name }) => name === target.value)?.initial ?? {},
              })
            }
          >
            {groups.map((group) => (
              <optgroup key={group} label={group}>
                {catalog.flatMap((one) =>
                  one.group === group ? [<option key={one.name}>{one.name}</option>] : [],
                )}
              </optgroup>
            ))}
          </select>
        </span>
      )}
    </Field>
  </div>
)

const ThemeField = ({ choice, onChange }: PanelProps) => (
  <fieldset className="bld-field bld-themes">
    <legend>Theme</legend>
    {themes.map((theme) => (
      <label key={theme}>
        <input
          type="radio"
          name="theme"
          className="bld-hidden"
          checked={theme === choice.theme}
          onChange={() => onChange({ ...choice, theme })}
        />
        <span className="bld-swatch" data-ankr-theme={theme}>
          <i />
          {getThemeTitle(theme)}
        </span>
      </label>
    ))}
  </fieldset>
)

const LanguageField = ({ choice, onChange }: PanelProps) => (
  <Field title="Language">
    {(id) => (
      <Select
        id={id}
        values={languages.map(({ code, title }) => ({ value: code, title }))}
        value={choice.language}
        onValue={(language) => onChange({ ...choice, language })}
      />
    )}
  </Field>
)

const PropFields = ({ choice, component: { controls, initial }, onChange }: PanelProps) =>
  PROP_GROUPS.map((group) => {
    const own = controls.filter(({ name }) => getPropGroup(name) === group)
    return own.length ? (
      <section key={group} className="bld-group" aria-label={group}>
        <h2 className="bld-group-title">{group}</h2>
        {own.map((control) => (
          <PropControl
            key={control.name}
            control={control}
            value={choice.props[control.name]}
            onValue={(value) =>
              onChange({ ...choice, props: changeProp(choice.props, control, value, initial) })
            }
          />
        ))}
      </section>
    ) : null
  })

/** What a visitor chooses: the component, its theme, its language and its props. */
export const Panel = (props: PanelProps) => (
  <form className="bld-panel" aria-label="Choose" onSubmit={(event) => event.preventDefault()}>
    <section className="bld-group" aria-label="Component, theme and language">
      <ComponentField {...props} />
      <ThemeField {...props} />
      <LanguageField {...props} />
    </section>
    <PropFields {...props} />
  </form>
)
