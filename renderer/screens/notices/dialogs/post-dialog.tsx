import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Command } from '../../../../shared/incident/commands.ts'
import type { Notice } from '../../../../shared/incident/notice/notice.ts'
import { nextToPost, noticeRounds } from '../../../../shared/view/notices/rounds.ts'
import { FormDialog } from '../../../parts/form-dialog.tsx'
import { TimeField } from '../../../parts/time-field.tsx'
import { useNames } from '../../../parts/use-names.ts'
import { refusalNow } from '../../../store/act.ts'
import { incident } from '../../../store/incident.ts'
import { say } from '../../../store/toasts.ts'
import { useZone } from '../../../store/zone.ts'
import { refusalText } from '../../../text/fault-text.ts'
import { pickNotice } from '../desk.ts'
import { sent } from '../../board/dialogs/sent.ts'
import type { Shown } from './proof-fields.tsx'
import { ProofFields } from './proof-fields.tsx'
import { nowHere } from '../../../store/clock.ts'

type Props = { readonly notice: Notice; readonly stream: string; readonly onClose: () => void }

/**
 * Records that a text went out by hand: when, where to see it, and for a long sending when it began. The next text of the
 * round that may go out comes before the person then.
 */
export function PostDialog({ notice, stream, onClose }: Props) {
  const { t } = useTranslation()
  const zone = useZone()
  const names = useNames()
  const [opened] = useState(() => Math.floor(nowHere() / 1000) * 1000)
  const [at, setAt] = useState<number | null>(opened)
  const [startedAt, setStartedAt] = useState<number | null>(null)
  const [shown, setShown] = useState<Shown>({ link: '', proof: null })
  const isLong = notice.channel === 'email'
  const command: Command = {
    name: 'notice.post',
    data: { notice: notice.id, link: shown.link.trim(), proof: shown.proof, startedAt }
  }
  // Untouched it is the moment of pressing: the full second before it may lie before the last signature.
  const happenedAt = at === opened || at === null ? undefined : at
  const refusal = refusalNow(command, happenedAt)
  const refused = at === null ? t('common.timeNeeded') : refusal && refusalText(refusal, names)
  const submit = async () => {
    if (!(await sent(command, happenedAt))) return false
    say('done', t('notices.posted.recorded', { channel: names.channel(notice.channel) }))
    const { log, playbook } = incident.getState()
    const next = playbook && nextToPost(noticeRounds(log.state, playbook), notice.round)
    if (next) pickNotice(next)
    return true
  }
  return (
    <FormDialog
      title={t('notices.dialog.post')}
      confirm={t('notices.action.post')}
      size="lg"
      refused={refused}
      onClose={onClose}
      onSubmit={submit}
    >
      <p>{t('notices.dialog.postLead')}</p>
      {isLong && (
        <TimeField label={t('notices.dialog.postStarted')} value={startedAt} onChange={setStartedAt} zone={zone} />
      )}
      <TimeField label={t('notices.dialog.postAt')} value={at} onChange={setAt} zone={zone} required />
      <ProofFields stream={stream} shown={shown} onChange={setShown} />
    </FormDialog>
  )
}
