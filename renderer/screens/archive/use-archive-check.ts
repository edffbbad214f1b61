import { useCallback, useEffect, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { ArchiveReport } from '../../../shared/archive/report.ts'
import type { Output } from '../../../shared/bridge/contract.ts'
import { refreshArchives } from '../../store/archives.ts'
import { refreshIncidents } from '../../store/incidents.ts'
import { ask } from '../../store/line.ts'
import { go } from '../../store/route.ts'
import { reportFault, say } from '../../store/toasts.ts'
import { sendFile } from './transfer.ts'

/** Where the looking at an archive stands. `share`: how much of the file is at the host. */
export type CheckState =
  | { readonly step: 'idle' }
  | { readonly step: 'sending'; readonly name: string; readonly share: number }
  | { readonly step: 'verifying'; readonly name: string; readonly ticket: string }
  | {
      readonly step: 'done'
      readonly name: string
      readonly ticket: string
      readonly report: ArchiveReport
      readonly taken: Output<'archive.take'> | null
      readonly busy: boolean
    }

/** Looking at an archive that somebody sent: what came of it, and what can be done with one that is sound. */
export type ArchiveCheck = {
  readonly state: CheckState
  readonly start: (file: File) => void
  readonly read: () => void
  readonly take: () => void
}

/** Sends an archive, has it verified, and drops it when the person leaves or takes another one without having opened it. */
export function useArchiveCheck(): ArchiveCheck {
  const { t } = useTranslation()
  const [state, setState] = useState<CheckState>({ step: 'idle' })
  const held = useRef<string | null>(null)
  const turn = useRef(0)
  const letGo = useCallback(() => {
    turn.current += 1
    if (held.current !== null) void ask('archive.drop', { ticket: held.current })
    held.current = null
  }, [])
  useEffect(() => letGo, [letGo])

  const start = async (file: File) => {
    letGo()
    const mine = turn.current
    const { name } = file
    const isMine = () => mine === turn.current
    setState({ step: 'sending', name, share: 0 })
    const sent = await sendFile(file, (share) => isMine() && setState({ step: 'sending', name, share }))
    if (!isMine()) return sent.ok ? void ask('archive.drop', { ticket: sent.ticket }) : undefined
    if (!sent.ok) {
      setState({ step: 'idle' })
      if (sent.fault === 'unreadable') return say('failed', t('archive.check.unreadable', { name }))
      if (sent.fault === 'too-large') return say('refused', t('archive.check.tooLarge', { name }))
      return reportFault(sent.fault)
    }
    const { ticket } = sent
    held.current = ticket
    setState({ step: 'verifying', name, ticket })
    const reply = await ask('archive.verify', { ticket })
    if (!isMine()) return
    if (reply.ok) return setState({ step: 'done', name, ticket, report: reply.value, taken: null, busy: false })
    setState({ step: 'idle' })
    reportFault(reply.fault)
  }

  const read = async () => {
    if (state.step !== 'done' || !state.report.sound) return
    const reply = await ask('archive.open', { ticket: state.ticket })
    if (!reply.ok) return reportFault(reply.fault)
    held.current = null
    await refreshArchives()
    go({ screen: 'board', stream: reply.value.stream })
  }

  const take = async () => {
    if (state.step !== 'done' || state.busy || !state.report.sound) return
    setState({ ...state, busy: true })
    const reply = await ask('archive.take', { ticket: state.ticket })
    setState({ ...state, busy: false, taken: reply.ok ? reply.value : state.taken })
    if (!reply.ok) return reportFault(reply.fault)
    await refreshIncidents()
  }

  return { state, start: (file) => void start(file), read: () => void read(), take: () => void take() }
}
