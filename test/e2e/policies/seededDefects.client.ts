interface WithTrustedTypes {
  trustedTypes: { createPolicy(name: string, rules: object): unknown }
}

/** What a library may do wrong in a browser, each on its own. */
const seededDefects: (() => unknown)[] = [
  () => {
    document.body.appendChild(document.createElement('div')).innerHTML = '<b>Planted</b>'
  },
  () => (window as unknown as WithTrustedTypes).trustedTypes.createPolicy('planted', {}),
  () => fetch('/planted'),
  () => new FontFace('Planted', 'url(data:font/woff2;base64,AA)').load(),
  () => localStorage.getItem('planted'),
]

for (const defect of seededDefects) {
  try {
    Promise.resolve(defect()).catch(() => {})
  } catch (error) {
    console.error(`${error}`)
  }
}
