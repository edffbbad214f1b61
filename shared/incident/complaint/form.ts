import { isReference } from '../../people/personal-data.ts'
import type { SupportDesk } from '../../playbook/schema.ts'
import type { Decision } from '../noun.ts'
import { personalRefusal } from '../personal-refusal.ts'
import { refused } from '../refusal.ts'
import type { CaseForm } from './complaint.ts'

/** Why a case's form cannot be taken: a customer named instead of referred to, personal data, or an unknown choice. */
export function unfitForm(form: CaseForm, desk: SupportDesk): Decision | undefined {
  if (!isReference(form.customer)) return refused('not-a-reference')
  if (!desk.channels.some((channel) => channel.id === form.channel)) {
    return refused('no-such-channel', { channel: form.channel })
  }
  if (!desk.caseKinds.some((kind) => kind.id === form.kind)) return refused('no-such-case-kind')
  return personalRefusal(form.summary)
}
