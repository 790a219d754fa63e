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

/** The bill of materials; `inside` are the packages bundled, `name@version`, as a rule those the build says. */
export declare function sbom(inside?: string[]): Sbom
