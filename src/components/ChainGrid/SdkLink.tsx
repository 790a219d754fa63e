import { chainsSource } from '../../domain/interop/chains.js'

/** Links to the version of the SDK that lists the chains. Renders an `<a>` element. */
export const SdkLink = () => (
  <a
    data-part="link"
    translate="no"
    href={`https://www.npmjs.com/package/${chainsSource.package}/v/${chainsSource.version}`}
  >
    <bdi data-ankr-reset="">
      {chainsSource.package} {chainsSource.version}
    </bdi>
  </a>
)
