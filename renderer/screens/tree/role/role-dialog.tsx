import { Button, Group } from '@mantine/core'
import { IconPhone } from '@tabler/icons-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { callStatusOf } from '../../../../shared/view/call-status.ts'
import type { Watched } from '../../../../shared/watch/engine.ts'
import { roleRun } from '../../../../shared/watch/sources/runs.ts'
import { CallStatusMark } from '../../../parts/call-status-mark.tsx'
import { Dialog } from '../../../parts/dialog.tsx'
import { useNames } from '../../../parts/use-names.ts'
import { useIncident } from '../../../store/incident.ts'
import { go } from '../../../store/route.ts'
import { pickRole } from '../../calls/desk.ts'
import { CallLog } from '../../calls/side/call-log.tsx'
import { useDeskNow } from '../../calls/use-watched.ts'
import { AdvanceForm } from './advance-form.tsx'
import { AppointForm } from './appoint-form.tsx'
import { ChainList } from './chain-list.tsx'
import { CoverForm } from './cover-form.tsx'
import styles from './role.module.css'

type Props = { readonly role: string; readonly watched: Watched; readonly onClose: () => void }
type Part = 'advance' | 'appoint' | 'cover'

/** The calls of one role: whom one tries in which order, what came of it, and what can be settled without a call. */
export function RoleDialog({ role, watched, onClose }: Props) {
  const { t } = useTranslation()
  const names = useNames()
  const now = useDeskNow(watched.state)
  const stream = useIncident((open) => open.stream)
  const [part, setPart] = useState<Part | null>(null)
  const run = roleRun(role, watched.state, watched.playbook, watched.people, now)
  const isRoot = role === watched.playbook.playbook.contactTree.root
  const current = run.slots.find((slot) => slot.firstAt !== null && (slot.endsAt ?? 0) > now)
  const toDesk = () => {
    pickRole(role)
    onClose()
    if (stream !== null) go({ screen: 'calls', stream })
  }
  return (
    <Dialog title={t('tree.callsOf', { role: names.role(role) })} size={760} onClose={onClose}>
      <div className={styles.body}>
        <CallStatusMark status={isRoot ? 'root' : callStatusOf(run, now)} times={0} size={20} />
        <h3>{t('tree.chain')}</h3>
        <ChainList run={run} now={now} />
        <h3>{t('tree.calls')}</h3>
        {run.calls.length === 0 ? <p className="dim">{t('tree.noCalls')}</p> : <CallLog calls={run.calls} plain />}
        {part === 'advance' && current && (
          <AdvanceForm role={role} slot={current.link.slot} onDone={() => setPart(null)} />
        )}
        {part === 'appoint' && <AppointForm role={role} onDone={() => setPart(null)} />}
        {part === 'cover' && <CoverForm role={role} watched={watched} onDone={() => setPart(null)} />}
        <Group>
          <Button data-autofocus leftSection={<IconPhone aria-hidden size={18} />} onClick={toDesk}>
            {t('tree.toDesk')}
          </Button>
          {current && (
            <Button variant="default" onClick={() => setPart('advance')}>
              {t('tree.advance')}
            </Button>
          )}
          <Button variant="default" onClick={() => setPart('appoint')}>
            {t('tree.appoint')}
          </Button>
          <Button variant="default" onClick={() => setPart('cover')}>
            {t('tree.cover')}
          </Button>
        </Group>
      </div>
    </Dialog>
  )
}
