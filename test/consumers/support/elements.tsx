import { type Name, render, samples } from '../../support/components.js'

/** Every component in every variant, each in a container with its name. */
export const elements = () =>
  Object.entries(samples).map(([name, { variants }]) =>
    [undefined, ...Object.keys(variants)].map((variant) => (
      <div key={`${name} ${variant}`} data-name={name}>
        {render(name as Name, variant)}
      </div>
    )),
  )
