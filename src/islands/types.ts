import type { ReactElement } from 'react'

type PropsOf<Component> = Component extends (props: infer Props) => unknown ? Props : never

/** Props that are plain data. Handlers, refs and children have no effect on server HTML that React does not hydrate. */
type PlainProps<Props> = {
  [Key in keyof Props as Key extends 'ref' | 'children' | `on${string}` ? never : Key]: Props[Key]
}

/**
 * Makes a component an island: HTML that the server renders and that hydrates as a separate React root. See `Island.tsx`.
 *
 * @param name the export of the component, in both modules.
 * @param server the module of the component, imported statically as `#server/<path>`. In browsers that path resolves to an
 *   empty module.
 * @param load imports the same module dynamically.
 */
export type CreateIsland = <Name extends string, Module extends { readonly [Key in Name]: unknown }>(
  name: Name,
  server: Module,
  load: () => Promise<Module>,
) => (props: PropsOf<Module[Name]>) => ReactElement

/** Makes a component that keeps its server HTML and does not hydrate. It has the parameters of `CreateIsland`. */
export type CreateServerHtmlComponent = <
  Name extends string,
  Module extends { readonly [Key in Name]: unknown },
>(
  name: Name,
  server: Module,
  load: () => Promise<Module>,
) => (props: PlainProps<PropsOf<Module[Name]>>) => ReactElement
