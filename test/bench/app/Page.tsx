import {
  Chips,
  Comparison,
  Disclosure,
  Link,
  Points,
  Section,
  Small,
  Stats,
  Stepper,
  Text,
  Timeline,
  Title,
} from 'bench:Layout'
import { Badge, Chip, Provider, Term } from 'bench:Tip'
import { badge, chains, commitments, dao, explainer, generations, origin, stats, terms } from 'bench:copy'
import { Fragment, type ReactNode } from 'react'
import type { Definition, Rich } from './types.ts'

/* biome-ignore-start lint/suspicious/noArrayIndexKey: the parts of one text never change place */
const rich = (text: Rich) =>
  text.map((part, index) =>
    typeof part === 'string' ? (
      <Fragment key={index}>{part}</Fragment>
    ) : 'term' in part ? (
      <Term key={index} definition={terms[part.term] as Definition}>
        {part.text}
      </Term>
    ) : (
      <Link key={index} href={part.href}>
        {part.text}
      </Link>
    ),
  )
/* biome-ignore-end lint/suspicious/noArrayIndexKey: see above */

type Told<Item> = Omit<Item, 'text'> & { text: ReactNode }
const told = <Item extends { text: Rich }>(items: readonly Item[]): Told<Item>[] =>
  items.map((item) => ({ ...item, text: rich(item.text) }))
const rows = generations.rows.map((row) => ({ ...row, cells: row.cells.map(rich) }))

/** The reference page. */
export const Page = () => (
  <Provider>
    <Section>
      <Badge definition={badge} icon={badge.icon}>
        {badge.name}
      </Badge>
    </Section>
    <Section>
      <Stats items={stats.items} />
      <Small>{rich(stats.source)}</Small>
      <Small>{stats.note}</Small>
    </Section>
    <Section>
      <Title>{commitments.title}</Title>
      <Text>{commitments.intro}</Text>
      {commitments.groups.map(({ title, items }) => (
        <Fragment key={title}>
          <Title level={3}>{title}</Title>
          <Points items={told(items)} />
        </Fragment>
      ))}
      <Small>{rich(commitments.source)}</Small>
    </Section>
    <Section>
      <Text>{generations.intro}</Text>
      <Comparison caption={generations.caption} columns={generations.columns} rows={rows} />
      <Small>{rich(generations.source)}</Small>
      <Small>{rich(generations.note)}</Small>
    </Section>
    <Section>
      <Title>{explainer.title}</Title>
      <Small>{explainer.status}</Small>
      <Small>{explainer.eyebrow}</Small>
      <Text emphasis>{explainer.idea}</Text>
      <Small>{explainer.caveat}</Small>
      <Text>{rich(explainer.texts[0] as Rich)}</Text>
      <Text>{rich(explainer.texts[1] as Rich)}</Text>
      <Disclosure summary={explainer.more}>
        <Text>{rich(explainer.rest[0] as Rich)}</Text>
        <Text>{rich(explainer.rest[1] as Rich)}</Text>
        <Text>{rich(explainer.rest[2] as Rich)}</Text>
      </Disclosure>
      <Small>{rich(explainer.source)}</Small>
      <Small>{explainer.note}</Small>
    </Section>
    <Section>
      <Text>{chains.intro}</Text>
      <Chips
        items={chains.items.map((chain) => (
          <Chip key={chain.name} definition={chain}>
            {chain.name}
          </Chip>
        ))}
      />
    </Section>
    <Section>
      <Title>{origin.title}</Title>
      <Timeline steps={told(origin.steps)} />
      <Small>{origin.note}</Small>
      <Small>{rich(origin.caveat)}</Small>
      <Small>{rich(origin.source)}</Small>
      <Small>{origin.disclaimer}</Small>
    </Section>
    <Section>
      <Title>{dao.title}</Title>
      <Text>{rich(dao.intro)}</Text>
      <Stepper steps={told(dao.steps)} />
      <Text>
        <strong>{dao.safeguard.label}</strong> {dao.safeguard.text}
      </Text>
      <Small>{rich(dao.source)}</Small>
    </Section>
  </Provider>
)
