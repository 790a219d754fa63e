/** What a page could be troubled by, each as an owner and the names of its methods and setters. */
const watched: Readonly<Record<string, readonly (readonly [owner: string, ...names: string[]])[]>> = {
  storage: [
    ['Storage.prototype', 'setItem', 'removeItem', 'clear'],
    ['Document.prototype', 'cookie'],
    ['CookieStore.prototype', 'set', 'delete'],
    ['IDBFactory.prototype', 'open', 'deleteDatabase'],
    ['CacheStorage.prototype', 'open', 'delete'],
    ['StorageManager.prototype', 'getDirectory', 'persist'],
  ],
  history: [
    ['History.prototype', 'pushState', 'replaceState', 'go', 'back', 'forward', 'scrollRestoration'],
    ['Navigation.prototype', 'navigate', 'reload', 'updateCurrentEntry'],
    ['window', 'open', 'stop'],
  ],
  network: [
    ['window', 'fetch', 'WebSocket', 'EventSource', 'Worker', 'SharedWorker', 'RTCPeerConnection'],
    ['XMLHttpRequest.prototype', 'open'],
    ['Navigator.prototype', 'sendBeacon'],
    ['ServiceWorkerContainer.prototype', 'register'],
    ['BroadcastChannel.prototype', 'postMessage'],
  ],
  scroll: [
    ['window', 'scroll', 'scrollTo', 'scrollBy'],
    ['Element.prototype', 'scroll', 'scrollTo', 'scrollBy', 'scrollIntoView', 'scrollTop', 'scrollLeft'],
  ],
  focus: [
    ['HTMLElement.prototype', 'focus', 'blur'],
    ['SVGElement.prototype', 'focus', 'blur'],
    ['window', 'focus', 'blur'],
  ],
  page: [
    [
      'Document.prototype',
      'write',
      'writeln',
      'open',
      'title',
      'adoptedStyleSheets',
      'execCommand',
      'domain',
    ],
    ['CSSStyleSheet.prototype', 'insertRule', 'deleteRule', 'replace', 'replaceSync'],
    ['StyleSheet.prototype', 'disabled'],
    ['window', 'alert', 'confirm', 'prompt', 'print', 'name'],
  ],
  permissions: [
    ['Notification', 'requestPermission'],
    ['Geolocation.prototype', 'getCurrentPosition', 'watchPosition'],
    ['MediaDevices.prototype', 'getUserMedia', 'enumerateDevices'],
    ['Clipboard.prototype', 'read', 'readText', 'write', 'writeText'],
  ],
}

/** A sheet that was made and has no rules yet reaches nothing: to fill it is no trouble. */
const isNew = (self: unknown) =>
  self instanceof CSSStyleSheet && !self.cssRules.length && !document.adoptedStyleSheets.includes(self)

const ownerOf = (path: string) =>
  path === 'window'
    ? window
    : path.split('.').reduce<object | undefined>((at, name) => at && Reflect.get(at, name), window)

/** Writes down every call of a method, and every set of a property, that a page could be troubled by. */
export const record = (write: (kind: string, what: string) => void): string[] => {
  const missing: string[] = []
  for (const [kind, owners] of Object.entries(watched)) {
    for (const [path, ...names] of owners) {
      const owner = ownerOf(path)
      for (const name of names) {
        const found = owner && Object.getOwnPropertyDescriptor(owner, name)
        const note = () => write(kind, `${path}.${name}`)
        const key = typeof found?.value === 'function' ? 'value' : 'set'
        const original = found?.[key]
        if (!owner || !original || !found.configurable) {
          missing.push(`${path}.${name}`)
          continue
        }
        const noted = new Proxy(original, {
          apply(target, self, args) {
            if (!isNew(self)) note()
            return Reflect.apply(target, self, args)
          },
          construct(target, args, made) {
            note()
            return Reflect.construct(target, args, made)
          },
        })
        Object.defineProperty(owner, name, { ...found, [key]: noted })
      }
    }
  }
  return missing
}
