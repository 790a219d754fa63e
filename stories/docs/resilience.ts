/** What stands above the page of `ResilienceExplorer`. */
export const resilience = `
Shows why it matters how many providers hold the nodes: what stays up when one of them fails, where one holds most and
where many share them. Renders a \`<div>\` element around a \`<figure>\`.

**Use it** beside an explanation of why independent data centres matter. **Do not use it** as a map, a status page or a
measurement: both networks are made up, and it says so. Shares of your own (\`concentrated\`, \`spread\`) have to sum to 1.

**What it shows.** A hundred nodes twice, one colour and one shape for each provider; what is down is hollow and crossed.
It always draws the case that was chosen, by default the worst one, never an average: the average is the same however
concentrated the providers are. Nodes that are up may still not be able to carry the load of those that are down: then it
says so. The same input always draws the same picture.

**Accessibility.** Each picture is described; sentences say what both show and are announced politely when a choice
changes them; a table repeats it in figures. The choices are native selects. With JavaScript off the first state stands
alone, without choices.

**Events.** \`ankr-scenario-change\` bubbles from the choices, out of shadow roots too; its \`detail\` is the scenario:
\`failing\`, \`first\` and \`headroom\`.

**Content.** What Ankr commits to and what it says of other providers is attributed. Four facts are stated:
\`independent-data-centres\`, \`many-locations\`, \`no-public-cloud\` and \`others-centralized\`.
`
