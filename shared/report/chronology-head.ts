import { timeNameSchema } from '../incident/times.ts'
import type { Telling } from './chronology-days.ts'
import { escapeHeading, escapeMarkdown } from './markdown.ts'
import type { Names } from './names.ts'
import { formatInstant, zoneLabel } from './time.ts'
import { wordsOf } from './words/of.ts'

/** What a chronology is about, as plain text: a name and a value each. `now` (ms) is when it is made. */
export function chronologyFacts(input: Telling & { readonly now: number }, names: Names): [string, string][] {
  const { state, language, timeZone } = input
  const words = wordsOf(language)
  const said = words.chronology
  const instant = (ms: number | undefined) =>
    ms === undefined ? said.notKnown : formatInstant(ms, timeZone, { seconds: true })
  const cause = state.cause?.value
  const commander = state.commander?.value
  return [
    [said.mode, state.drill ? words.drill : words.live],
    [said.type, names.type(state.type?.value ?? said.notKnown)],
    [said.severity, names.severity(state.severity?.value ?? said.notKnown)],
    [said.phase, names.phase(state.phase?.value ?? said.notKnown)],
    [
      said.cause,
      cause ? [words.causes[cause.status], cause.text].filter((part) => part !== '').join(': ') : said.notKnown
    ],
    [said.commander, commander ? `${commander.person} (${names.role(commander.role)})` : said.notKnown],
    [said.declared, instant(state.declaredAt ?? undefined)],
    ...timeNameSchema.options.flatMap((name): [string, string][] => {
      const at = state.times.get(name)?.value
      return at === undefined ? [] : [[words.times[name], instant(at)]]
    }),
    ...(state.closed ? [[said.closed, instant(state.closed.at)] as [string, string]] : []),
    [said.playbook, state.playbook === '' ? said.notKnown : state.playbook.slice(0, 12)],
    [said.events, String(input.events.length)],
    [said.timeZone, `${timeZone} (${zoneLabel(input.now, timeZone)})`],
    [said.madeAt, instant(input.now)]
  ]
}

/** The head of a chronology in Markdown: its title, what it is about, when and from what it was made. */
export function chronologyHead(input: Telling & { readonly now: number }, names: Names): string[] {
  const { state, language } = input
  const words = wordsOf(language)
  const mark = state.drill ? words.drillMark : ''
  const title = escapeHeading(state.title) || words.chronology.untitled
  return [
    `# ${mark}${title} — ${words.chronology.heading}`,
    chronologyFacts(input, names)
      .map(([name, value]) => `- **${name}**: ${escapeMarkdown(value)}`)
      .join('\n')
  ]
}
