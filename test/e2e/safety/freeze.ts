import { intrinsics } from './intrinsics.js'

/** What a page with a hardened JavaScript does before any other script: nothing built in can be changed any more. */
for (const value of intrinsics()) {
  try {
    Object.freeze(value)
  } catch {
    // A few belong to the browser, which does not let them be closed.
  }
}
