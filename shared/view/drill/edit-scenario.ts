import type { Inject, Scenario } from '../../drill/scenario/schema.ts'
import { MOST_SECONDS } from '../../drill/scenario/schema.ts'
import { compareInjects, movedTo } from './lanes.ts'

/** How long (s) the room has for what a new inject expects. */
const USUAL_TARGET = 900

/** A copy of a scenario that becomes one of our own: it names where it came from. `copy` is put behind its name. */
export function copyOf(scenario: Scenario, copy: { readonly ja: string; readonly en: string }): Scenario {
  const { id, name } = scenario
  return {
    ...scenario,
    id: `copy-of-${id}`.slice(0, 60),
    origin: { kind: 'own', ref: id },
    name: { ja: `${name.ja}${copy.ja}`, en: `${name.en}${copy.en}` }
  }
}

/** A scenario with one inject in the place of the one of the same id, or added; in the order in which they come. */
export function withInject(scenario: Scenario, inject: Inject): Scenario {
  const others = scenario.injects.filter(({ id }) => id !== inject.id)
  return { ...scenario, injects: [...others, inject].toSorted(compareInjects) }
}

/** A scenario without an inject; the last one stays, for a drill without any is none. What depended on it depends on it no longer. */
export function withoutInject(scenario: Scenario, gone: string): Scenario {
  if (scenario.injects.length < 2) return scenario
  const injects = scenario.injects
    .filter(({ id }) => id !== gone)
    .map((inject) => ({
      ...inject,
      conditions: inject.conditions.filter(({ deed }) => deed.kind !== 'inject' || deed.inject !== gone)
    }))
  return { ...scenario, injects }
}

/** A scenario in which one inject comes some seconds later or earlier, within the scenario. */
export function withMoved(scenario: Scenario, id: string, by: number): Scenario {
  const inject = scenario.injects.find((one) => one.id === id)
  if (!inject) return scenario
  const last = Math.min(MOST_SECONDS, scenario.minutes * 60 - 1)
  return withInject(scenario, { ...inject, atSeconds: movedTo(inject, by, last) })
}

/** An inject of which nothing has been said yet, after the last one; its id is the first number that is free. */
export function newInject(scenario: Scenario): Inject {
  const taken = new Set(scenario.injects.map(({ id }) => id))
  let number = scenario.injects.length + 1
  while (taken.has(`I-${number}`)) number += 1
  const last = scenario.injects.toSorted(compareInjects).at(-1)
  return {
    id: `I-${number}`,
    atSeconds: movedTo({ atSeconds: last?.atSeconds ?? 0 }, 300, scenario.minutes * 60 - 1),
    from: { role: null, name: null },
    via: 'phone',
    text: { ja: '', en: '' },
    attachments: [],
    expected: { ja: '', en: '' },
    deeds: [],
    targetSeconds: USUAL_TARGET,
    objectives: [],
    evaluates: [],
    conditions: []
  }
}

/** The objectives as they are typed, a line each, in both languages; a line keeps the id that its place had. */
export function withObjectives(scenario: Scenario, ja: string, en: string): Scenario {
  const [first, second] = [linesOf(ja), linesOf(en)]
  const count = Math.max(first.length, second.length)
  const objectives = Array.from({ length: count }, (_, place) => {
    const text = { ja: first[place] ?? second[place] ?? '', en: second[place] ?? first[place] ?? '' }
    return { id: scenario.objectives[place]?.id ?? `O-${place + 1}`, text }
  })
  if (objectives.length === 0) return scenario
  const known = new Set(objectives.map(({ id }) => id))
  const injects = scenario.injects.map((inject) => ({
    ...inject,
    objectives: inject.objectives.filter((id) => known.has(id))
  }))
  return { ...scenario, objectives, injects }
}

function linesOf(text: string): string[] {
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
}
