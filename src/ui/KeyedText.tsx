/**
 * Text that changes while the page is open. Renders a `<span>` element.
 *
 * The text is the key of the element, so React replaces the element and does not change its text node. A browser that
 * translates a page replaces text nodes by `<font>` elements. React and Preact would then change or remove a text node that
 * has left the page: the old text stays, or React throws a `NotFoundError`.
 * See https://github.com/facebook/react/issues/11538.
 */
export const KeyedText = ({ children }: { children: string }) => (
  <span key={children} data-ankr-reset="">
    {children}
  </span>
)
