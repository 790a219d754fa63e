interface Component {
  'bom-ref': string
  name: string
  version: string
  purl: string
  hashes?: { alg: string; content: string }[]
  licenses?: { license?: { id?: string; name?: string }; expression?: string }[]
}

interface Sbom {
  bomFormat: string
  specVersion: string
  serialNumber: string
  metadata: { timestamp?: string; component: Component }
  components: Component[]
  dependencies: { ref: string; dependsOn: string[] }[]
}

/** Returns the bill of materials. `inside` are the bundled packages, `name@version`. Defaults to those in the notices. */
export declare function sbom(inside?: string[]): Sbom
