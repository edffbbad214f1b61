import type { Handlers, Input, Output, Reply } from '../../shared/bridge/contract.ts'
import { ok, refuse } from '../../shared/bridge/contract.ts'
import type { VcardNames } from '../../shared/people/export/vcard.ts'
import type { ContactDraft } from '../../shared/people/person.ts'
import { fileStamp } from '../layout.ts'
import { contactsOf, writeContacts } from '../people/act.ts'
import { draftOf } from '../people/book.ts'
import { encodeShiftJis } from '../people/shift-jis.ts'
import type { Parts } from './parts.ts'
import { actorOf } from './parts.ts'

/** Contacts that leave as a file. Nothing leaves unrecorded: where the disk takes no record, there is no file. */
export function peopleExportHandlers(parts: Parts): Pick<Handlers, 'people.export'> {
  return { 'people.export': (input) => exportPeople(parts, input) }
}

async function exportPeople(
  parts: Parts,
  { format, encoding, language }: Input<'people.export'>
): Promise<Reply<Output<'people.export'>>> {
  if (!actorOf(parts.settings)) return refuse('who-are-you')
  const { writeAddressBook } = await import('../people/write-file.ts')
  const open = await parts.people.opener()
  const contacts = [...contactsOf(parts).values()].filter(({ retired }) => !retired)
  const drafts = contacts.flatMap((contact) => {
    const draft = draftOf(contact, open(contact))
    return draft ? [{ id: contact.id, draft }] : []
  })
  const { bytes, lost } = writeAddressBook(
    drafts.map(({ draft }) => draft),
    format,
    encoding,
    namesIn(parts, language)
  )
  const written = format === 'csv' ? encoding : 'utf-8'
  const record = { count: drafts.length, format, encoding: written }
  const done = writeContacts(parts, [{ type: 'contact.exported', version: 1, data: record }])
  if (!done.ok) return done.reply
  return ok({
    fileName: `haltdesk-contacts-${fileStamp(parts.desk.now()).slice(0, 10)}.${format === 'csv' ? 'csv' : 'vcf'}`,
    mimeType: format === 'csv' ? `text/csv;charset=${encoding === 'shift_jis' ? 'shift_jis' : 'utf-8'}` : 'text/vcard',
    content: Buffer.from(bytes).toString('base64'),
    count: drafts.length,
    locked: contacts.length - drafts.length,
    lost: { characters: [...lost], contacts: lost.length === 0 ? [] : losers(drafts) }
  })
}

/** The contacts that Shift_JIS does not hold whole. */
function losers(drafts: readonly { readonly id: string; readonly draft: ContactDraft }[]): string[] {
  return drafts.flatMap(({ id, draft }) =>
    encodeShiftJis(Object.values(draft).flat().map(textOf).join('')).lost.length > 0 ? id : []
  )
}

function textOf(value: unknown): string {
  return typeof value === 'string' ? value : JSON.stringify(value)
}

function namesIn({ shelf }: Parts, language: 'ja' | 'en'): VcardNames {
  const playbook = shelf.find(shelf.current() ?? '')?.playbook
  const named = (entries: readonly { id: string; name: { ja: string; en: string } }[]) => {
    const names = new Map(entries.map(({ id, name }) => [id, name[language]]))
    return (id: string) => names.get(id) ?? id
  }
  return {
    department: named(playbook?.departments ?? []),
    role: named([...(playbook?.roles ?? []), ...(playbook?.externalContacts ?? [])])
  }
}
