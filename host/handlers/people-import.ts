import { setImmediate } from 'node:timers/promises'
import type { Handlers, Input, Output, Reply } from '../../shared/bridge/contract.ts'
import { ok, refuse } from '../../shared/bridge/contract.ts'
import type { ContactCommand } from '../../shared/people/commands.ts'
import { decideContact } from '../../shared/people/decide.ts'
import type { ImportContext } from '../../shared/people/import/compose.ts'
import type { Known } from '../../shared/people/import/duplicates.ts'
import { findDuplicates } from '../../shared/people/import/duplicates.ts'
import { mergeDraft } from '../../shared/people/import/merge.ts'
import { mixedLine } from '../../shared/people/import/mixed-lines.ts'
import type { Step } from '../../shared/people/import/plan.ts'
import { planImport } from '../../shared/people/import/plan.ts'
import type { Finding } from '../../shared/people/import/report.ts'
import { refusedRow } from '../../shared/people/import/report.ts'
import { vocabularyOf } from '../../shared/people/import/vocabulary.ts'
import { maskSample } from '../../shared/people/mask.ts'
import { maskDraft } from '../../shared/people/masked.ts'
import { contactContext, contactsOf, refuseKey, writeContacts } from '../people/act.ts'
import { draftOf } from '../people/book.ts'
import type { AddressBook } from '../people/read-file.ts'
import type { Parts } from './parts.ts'
import { actorOf } from './parts.ts'

/** How many contacts of a file are shown before it is taken. */
const PREVIEW = 50
/**
 * How many are written at once. Between two slices everything else has its turn: the watch must not wait for an address
 * book. What a failing disk leaves out is found as missing when the file is taken again.
 */
const SLICE = 500

type Preview = Output<'people.importPreview'>

/** Address books that come in as files. A preview changes nothing; the file is read anew when it is taken. */
export function peopleImportHandlers(parts: Parts): Pick<Handlers, 'people.importPreview' | 'people.importCommit'> {
  return {
    'people.importPreview': (input) => preview(parts, input),
    'people.importCommit': (input) => commit(parts, input)
  }
}

async function preview(parts: Parts, input: Input<'people.importPreview'>): Promise<Reply<Preview>> {
  const unfit = unfitFile(input)
  if (unfit) return unfit
  const book = await read(parts, input)
  const { candidates, findings, rows } = book.reading
  return ok({
    format: book.format,
    encoding: book.encoding,
    charactersLost: book.charactersLost,
    columns: columnsOf(book),
    rows,
    readable: candidates.length,
    preview: candidates.slice(0, PREVIEW).map(({ row, draft }) => ({ row, contact: maskDraft(draft) })),
    findings: [...findings],
    duplicates: findDuplicates(candidates, await known(parts))
  })
}

function columnsOf({ table, mapping }: AddressBook): Preview['columns'] {
  const sampleOf = (index: number) => table?.rows.slice(0, 200).find(({ cells }) => cells[index]?.trim())?.cells[index]
  return (table?.headings ?? []).map((heading, index) => ({
    heading,
    target: mapping[index] ?? 'ignore',
    sample: maskSample(sampleOf(index) ?? '')
  }))
}

async function commit(
  parts: Parts,
  input: Input<'people.importCommit'>
): Promise<Reply<Output<'people.importCommit'>>> {
  if (!actorOf(parts.settings)) return refuse('who-are-you')
  const unfit = unfitFile(input)
  if (unfit) return unfit
  const { candidates, findings } = (await read(parts, input)).reading
  const duplicates = findDuplicates(candidates, await known(parts))
  const { steps, skipped } = planImport(candidates, duplicates, input.choices)
  const decide = await decider(parts).catch(refuseKey)
  if (typeof decide !== 'function') return decide

  const taken: Step[] = []
  const refused: Finding[] = []
  for (let from = 0; from < steps.length; from += SLICE) {
    const decisions = steps.slice(from, from + SLICE).map((step) => ({ step, decision: decide(step) }))
    const events = decisions.flatMap(({ decision }) => (decision.ok ? decision.events : []))
    const written = events.length > 0 ? writeContacts(parts, events) : null
    if (written && !written.ok) return written.reply
    for (const { step, decision } of decisions) {
      if (decision.ok) taken.push(step)
      else refused.push(refusedRow(step.row, 'invalid', 'role'))
    }
    await setImmediate()
  }
  const replaced = taken.filter(({ replaces }) => replaces !== null).length
  return ok({
    added: taken.length - replaced,
    replaced,
    skipped,
    findings: [...findings, ...refused],
    duplicates
  })
}

/** Decides on one row at a time, against the contacts as they stood when the file was taken. */
async function decider(parts: Parts): Promise<(step: Step) => ReturnType<typeof decideContact>> {
  const open = await parts.people.opener()
  const seal = await parts.people.sealer()
  const contacts = contactsOf(parts)
  const context = contactContext(parts)
  return ({ draft, replaces }) => {
    const made = parts.desk.newId()
    const before = replaces === null ? undefined : contacts.get(replaces)
    const merged = before ? mergeDraft(draftOf(before, open(before)) ?? draft, draft) : draft
    const card = seal(before?.id ?? `c-${made}`, merged)
    const command: ContactCommand = before
      ? { name: 'contact.change', data: { contact: before.id, card } }
      : { name: 'contact.add', data: { card } }
    return decideContact(contacts, command, { ...context, newId: () => made })
  }
}

/** The parsers of address books are read when the first one comes in. */
/** A file that goes over from one encoding into another is no address book as it stands, unless a person says which it is. */
function unfitFile({ content, encoding }: Input<'people.importPreview'>): Reply<never> | null {
  const line = encoding === undefined ? mixedLine(Buffer.from(content, 'base64')) : null
  return line === null ? null : refuse('encodings-mixed', { line })
}

async function read(parts: Parts, { content, encoding, mapping }: Input<'people.importPreview'>): Promise<AddressBook> {
  const { readAddressBook } = await import('../people/read-file.ts')
  return readAddressBook(Buffer.from(content, 'base64'), { encoding, mapping }, importContext(parts))
}

function importContext({ shelf, settings, about }: Parts): ImportContext {
  const playbook = shelf.find(shelf.current() ?? '')?.playbook
  const { timeZone } = settings.read()
  return {
    vocabulary: vocabularyOf(playbook ?? { departments: [], roles: [], externalContacts: [] }),
    timeZone: timeZone === 'auto' ? about.system.timeZone : timeZone
  }
}

/** Who is here already, as far as they can be opened. */
async function known(parts: Parts): Promise<Known[]> {
  const open = await parts.people.opener()
  return [...contactsOf(parts).values()].flatMap((contact) => {
    const personal = contact.retired ? null : open(contact)
    return personal ? [{ id: contact.id, ...personal }] : []
  })
}
