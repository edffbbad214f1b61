import { useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Input } from '../../../../shared/bridge/contract.ts'
import type { ImportPreview, PeopleImportReport } from '../../../../shared/bridge/people-rows.ts'
import { ADDRESS_BOOK_LIMIT } from '../../../../shared/bridge/people-rows.ts'
import type { Choice } from '../../../../shared/people/import/duplicates.ts'
import { ask } from '../../../store/line.ts'
import { refreshPeople } from '../../../store/people.ts'
import { actorOf, session } from '../../../store/session.ts'
import { reportFault, say } from '../../../store/toasts.ts'
import { askWho } from '../../../store/who.ts'
import { base64Of } from '../base64.ts'
import { wallNow } from '../../../store/clock.ts'

const MEGABYTE = 1024 * 1024

/** A file, and how it is to be read where somebody decided on that. */
export type ChosenFile = Input<'people.importPreview'>
/** What the host is at, since when (ms), in words. */
export type Busy = { readonly text: string; readonly since: number }

/** Importing an address book: the file that was chosen, what would come of it, what the host is at, and what came of it. */
export function useAddressBook() {
  const { t } = useTranslation()
  const [file, setFile] = useState<ChosenFile | null>(null)
  const [preview, setPreview] = useState<ImportPreview | null>(null)
  const [report, setReport] = useState<PeopleImportReport | null>(null)
  const [busy, setBusy] = useState<Busy | null>(null)
  const latest = useRef(0)

  const look = async (next: ChosenFile) => {
    latest.current += 1
    const turn = latest.current
    setFile(next)
    setBusy({ text: t('people.importing.reading', { name: next.fileName }), since: wallNow() })
    const reply = await ask('people.importPreview', next)
    if (turn !== latest.current) return
    setBusy(null)
    if (reply.ok) return setPreview(reply.value)
    reportFault(reply.fault)
  }

  const choose = async (chosen: File) => {
    const { name } = chosen
    if (chosen.size > ADDRESS_BOOK_LIMIT) {
      return say('refused', t('people.importing.tooLarge', { name, limit: ADDRESS_BOOK_LIMIT / MEGABYTE }))
    }
    setReport(null)
    setPreview(null)
    setBusy({ text: t('people.importing.opening', { name }), since: wallNow() })
    const bytes = await chosen.arrayBuffer().catch(() => null)
    if (bytes) return look({ fileName: name, content: base64Of(new Uint8Array(bytes)) })
    setBusy(null)
    say('failed', t('people.importing.unreadable', { name }))
  }

  const take = async (choices: Choice[], count: number) => {
    if (!file || !preview || busy) return
    if (!actorOf(session.getState().settings) && !(await askWho())) return
    setBusy({ text: t('people.importing.writing', { count }), since: wallNow() })
    const mapping = preview.columns.map(({ target }) => target)
    const reply = await ask('people.importCommit', {
      ...file,
      encoding: preview.encoding,
      ...(preview.format === 'csv' ? { mapping } : {}),
      choices
    })
    setBusy(null)
    if (!reply.ok) return reportFault(reply.fault)
    const { added, replaced, skipped, findings } = reply.value
    setReport(reply.value)
    const complete = findings.every(({ level }) => level !== 'refused')
    say(complete ? 'done' : 'refused', t('people.importing.taken', { added, replaced, skipped }))
    await refreshPeople()
  }

  return { file, preview, report, busy, choose, look, take }
}

export type AddressBookImport = ReturnType<typeof useAddressBook>
