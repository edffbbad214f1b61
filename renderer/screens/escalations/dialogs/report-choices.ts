import { assertNever } from '../../../../shared/assert-never.ts'
import type { IncidentState } from '../../../../shared/incident/state.ts'
import type { PlaybookIndex } from '../../../../shared/playbook/applies.ts'
import { openCases } from '../../../../shared/view/signals.ts'
import type { Language } from '../../../text/i18n.ts'

type ChoiceField = 'check' | 'owner' | 'channel' | 'openVendor' | 'openAction'
type Choice = { readonly value: string; readonly label: string }

/** What a field of a report offers to choose from. */
export function choicesOf(
  field: ChoiceField,
  state: IncidentState,
  index: PlaybookIndex,
  language: Language
): Choice[] {
  const { playbook } = index
  switch (field) {
    case 'check':
      return playbook.assetChecks.map(({ id, text }) => ({ value: id, label: `${id} ${text[language]}` }))
    case 'owner':
      return playbook.roles.map(({ id, name }) => ({ value: id, label: name[language] }))
    case 'channel':
      return playbook.channels.map(({ id, name }) => ({ value: id, label: name[language] }))
    case 'openVendor':
      return openCases(state).vendors.map(same)
    case 'openAction':
      return openCases(state).actions.map(same)
    default:
      return assertNever(field)
  }
}

function same(text: string): Choice {
  return { value: text, label: text }
}
