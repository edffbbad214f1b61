import type { About } from '../incident/escalation/escalation.ts'
import type { AddedDuty } from '../incident/duty/progress.ts'
import type { PlaybookIndex } from '../playbook/applies.ts'
import { fieldLabel } from '../notice/field-label.ts'
import type { LocalText } from '../playbook/schema.ts'
import type { Matter } from './matter.ts'
import { matterOf } from './matter.ts'
import type { SupportNames } from './support-names.ts'
import { supportNamesOf } from './support-names.ts'
import type { ResumptionNames } from './resumption-names.ts'
import { resumptionNamesOf } from './resumption-names.ts'
import type { Language } from './time.ts'
import { wordsOf } from './words/of.ts'

/** The names of a playbook's parts in one language; an id that it lacks stands for itself. */
export type Names = ResumptionNames & {
  readonly type: (id: string) => string
  readonly severity: (id: string) => string
  readonly phase: (id: string) => string
  readonly department: (id: string) => string
  /** A role, or a party outside the exchange. */
  readonly role: (id: string) => string
  readonly service: (id: string) => string
  readonly state: (id: string) => string
  readonly channel: (id: string) => string
  /** What an escalation rule says. */
  readonly rule: (id: string) => string
  readonly deadline: (id: string) => string
  /** A field of the fact sheet. */
  readonly field: (id: string) => string
  /** A field of the report to an authority. */
  readonly reportField: (id: string) => string
  /** Who signs a text for customers: the commander, or a department. */
  readonly need: (id: string) => string
  /** The text of a duty of the playbook or of one that was added; the id where neither has it. */
  readonly duty: (id: string) => string
  /** The channels, kinds, steps and results of the support desk. */
  readonly support: SupportNames
  /** An escalation by its id: its rule and what it is about. `about`: the facts about it, where they are at hand. */
  readonly matter: (escalation: string, about?: About) => Matter
}

type Named = { readonly name: LocalText }

/** The names of a playbook in a language. Without a playbook every id stands for itself. */
export function namesOf(
  playbook: PlaybookIndex | null,
  language: Language,
  added: ReadonlyMap<string, AddedDuty> = new Map()
): Names {
  const nameIn = (rows: ReadonlyMap<string, Named> | undefined) => (id: string) => rows?.get(id)?.name[language] ?? id
  const named = {
    ...resumptionNamesOf(playbook, language),
    type: nameIn(playbook?.types),
    severity: (id: string) => {
      const name = playbook?.severities.get(id)?.name[language]
      return name === undefined ? id : `${id} ${name}`
    },
    phase: nameIn(playbook?.phases),
    department: (id: string) => playbook?.departments.get(id)?.shortName[language] ?? id,
    role: (id: string) =>
      playbook?.roles.get(id)?.name[language] ?? listed(playbook?.playbook.externalContacts, id)?.name[language] ?? id,
    service: nameIn(playbook?.services),
    state: nameIn(playbook?.serviceStates),
    channel: (id: string) => listed(playbook?.playbook.channels, id)?.name[language] ?? id,
    rule: (id: string) => listed(playbook?.playbook.escalationRules, id)?.text[language] ?? id,
    deadline: (id: string) => listed(playbook?.playbook.regulatorDeadlines, id)?.label[language] ?? id,
    field: (id: string) => fieldLabel(id, playbook)[language],
    reportField: (id: string) => listed(playbook?.playbook.reportFields, id)?.label[language] ?? id,
    need: (id: string) =>
      id === 'command'
        ? wordsOf(language).chronology.commander
        : (playbook?.departments.get(id)?.shortName[language] ?? id),
    support: supportNamesOf(playbook, language),
    duty: (id: string) => playbook?.duties.get(id)?.text[language] ?? added.get(id)?.text ?? id
  }
  const matterNames = {
    ...named,
    triggerOf: (rule: string) => listed(playbook?.playbook.escalationRules, rule)?.trigger,
    everyAsset: wordsOf(language).everyAsset,
    listMark: language === 'ja' ? '、' : ', '
  }
  return { ...named, matter: (escalation, about) => matterOf(escalation, matterNames, about) }
}

function listed<T extends { readonly id: string }>(rows: readonly T[] | undefined, id: string): T | undefined {
  return rows?.find((row) => row.id === id)
}
