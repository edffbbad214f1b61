import { useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Input, Output } from '../../../../shared/bridge/contract.ts'
import type { ConnectorView, ListPreview } from '../../../../shared/bridge/outbox-rows.ts'
import { LIST_LIMIT } from '../../../../shared/bridge/outbox-rows.ts'
import { ask } from '../../../store/line.ts'
import { outboxMoves } from '../../../store/outbox-moves.ts'
import { reportFault, say } from '../../../store/toasts.ts'
import { base64Of } from '../../people/base64.ts'
import { askAsSomebody } from '../ask-as-somebody.ts'
import { wallNow } from '../../../store/clock.ts'

const MEGABYTE = 1024 * 1024

/** A file, and how it is to be read where somebody decided on that. */
export type ChosenList = Input<'list.preview'>
/** What the host is at, since when (ms), in words. */
export type Busy = { readonly text: string; readonly since: number; readonly writing: boolean }

/** Taking in a mailing list: the file that was chosen, what would come of it, what the host is at, and what came of it. */
export function useListImport({ id, name }: ConnectorView) {
  const { t } = useTranslation()
  const [file, setFile] = useState<ChosenList | null>(null)
  const [preview, setPreview] = useState<ListPreview | null>(null)
  const [report, setReport] = useState<Output<'list.import'> | null>(null)
  const [busy, setBusy] = useState<Busy | null>(null)
  const latest = useRef(0)

  const look = async (next: ChosenList) => {
    const turn = (latest.current += 1)
    setFile(next)
    setBusy({ text: t('ways.mailingList.reading', { name: next.fileName }), since: wallNow(), writing: false })
    const reply = await ask('list.preview', next)
    if (turn !== latest.current) return
    setBusy(null)
    if (reply.ok) return setPreview(reply.value)
    reportFault(reply.fault)
  }

  const choose = async (chosen: File) => {
    setReport(null)
    setPreview(null)
    if (chosen.size > LIST_LIMIT) {
      return say('refused', t('ways.mailingList.tooLarge', { name: chosen.name, limit: LIST_LIMIT / MEGABYTE }))
    }
    setBusy({ text: t('ways.mailingList.reading', { name: chosen.name }), since: wallNow(), writing: false })
    const bytes = await chosen.arrayBuffer().catch(() => null)
    if (bytes) return look({ fileName: chosen.name, content: base64Of(new Uint8Array(bytes)) })
    setBusy(null)
    say('failed', t('ways.mailingList.unreadable', { name: chosen.name }))
  }

  const take = async () => {
    if (!file || !preview || preview.column === null || busy) return
    outboxMoves.setState(({ lists }) => ({ lists: new Map([...lists].filter(([key]) => key !== id)) }))
    setBusy({ text: t('ways.mailingList.writing', { count: preview.taken }), since: wallNow(), writing: true })
    const taken = await askAsSomebody('list.import', {
      ...file,
      id,
      encoding: preview.encoding,
      column: preview.column
    })
    setBusy(null)
    if (taken === null) return
    setReport(taken)
    say('done', t('ways.mailingList.taken', { name, count: taken.taken }))
  }

  return { file, preview, report, busy, choose, look, take }
}

export type MailingListImport = ReturnType<typeof useListImport>
