import { Markdown } from '@storybook/addon-docs/blocks'
import { componentGroups, type ListedComponent } from './components.js'
import { StoryLink } from './parts.js'

/** A component that cannot be focused, clicked or read, because its name and summary are beside it. */
const Thumbnail = ({ component: Component, props }: ListedComponent) => (
  <div className="doc-thumbnail" inert aria-hidden="true">
    <div className="doc-thumbnail-page">
      <Component {...props} />
    </div>
  </div>
)

const GalleryCard = (listed: ListedComponent) => (
  <li className="doc-card">
    <Thumbnail {...listed} />
    <h4>
      <StoryLink to={`docs/${listed.docsId}`}>{listed.name}</StoryLink>
    </h4>
    <Markdown>{listed.summary}</Markdown>
  </li>
)

/** Every component as a live thumbnail with its name, one line and a link to its page. */
export const Gallery = () =>
  componentGroups.map(({ group, components }) => (
    <section key={group}>
      <h3 className="doc-group-title">{group}</h3>
      <ul className="doc-cards">
        {components.map((listed) => (
          <GalleryCard key={listed.name} {...listed} />
        ))}
      </ul>
    </section>
  ))
