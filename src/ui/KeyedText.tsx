/**
 * Text that changes while the page is open. Renders a `<span>` element.
 *
 * The element is keyed by its text, so the renderer replaces it instead of changing its text node. A browser that translates
 * a page replaces text nodes by `<font>` elements. React and Preact do not know: they would change or remove a text node
 * that has left the page, which shows the old text or throws a `NotFoundError`. See https://github.com/facebook/react/issues/11538.
 */
export const KeyedText = ({ children }: { children: string }) => (
  <span key={children} data-ankr-reset="">
    {children}
  </span>
)
