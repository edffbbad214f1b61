import { useTranslation } from 'react-i18next'
import { useStore } from 'zustand'
import { createStore } from 'zustand/vanilla'
import { canBePrivileged, privilegeSubject } from '../../../shared/incident/privilege/privilege.ts'
import type { TimelineRow } from '../../../shared/view/timeline.ts'
import { ReasonDialog } from '../../parts/reason-dialog.tsx'
import { act, refusalNow } from '../../store/act.ts'
import { say } from '../../store/toasts.ts'
import { refusalText } from '../../text/fault-text.ts'
import { phrase } from '../../text/phrase.ts'

type Asked = { readonly of: string; readonly text: string; readonly standing: boolean }

const asked = createStore<{ readonly open: Asked | null }>(() => ({ open: null }))

/** Asks why a row is to be privileged, or no longer; says why not where it cannot be. `text`: what the row says. */
export function askPrivilege(row: TimelineRow, text: string): void {
  const of = privilegeSubject(row.event)
  if (of === null || !canBePrivileged(row.event)) return say('refused', phrase('timeline.privilege.notWords'))
  const name = row.privileged ? 'privilege.lift' : 'privilege.claim'
  const refusal = refusalNow({ name, data: { of, reason: '-' } })
  if (refusal) return say('refused', refusalText(refusal))
  asked.setState({ open: { of, text, standing: row.privileged } })
}

/** The dialog in which legal says why something is privileged, or is so no longer. */
export function PrivilegeDialog() {
  const { t } = useTranslation()
  const open = useStore(asked, (state) => state.open)
  if (!open) return null
  const { of, text, standing } = open
  const name = standing ? 'privilege.lift' : 'privilege.claim'
  return (
    <ReasonDialog
      title={t(standing ? 'timeline.privilege.lift' : 'timeline.privilege.claim')}
      confirm={t(standing ? 'timeline.privilege.lift' : 'timeline.privilege.claim')}
      lead={
        <>
          <p>{t(standing ? 'timeline.privilege.liftLead' : 'timeline.privilege.claimLead')}</p>
          <blockquote>{text}</blockquote>
        </>
      }
      onClose={() => asked.setState({ open: null })}
      onSubmit={async (reason) => (await act({ name, data: { of, reason } })) !== null}
    />
  )
}
