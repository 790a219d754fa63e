import { Badge as Labelled, Provider } from 'bench:Tip'
import { badge } from 'bench:copy'

/** One badge on a page that has nothing else. */
export const Badge = () => (
  <Provider>
    <Labelled definition={badge} icon={badge.icon}>
      {badge.name}
    </Labelled>
  </Provider>
)
