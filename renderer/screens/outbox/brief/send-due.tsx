import { Button } from '@mantine/core'
import { IconAlertTriangle, IconSend } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import type { BriefRow } from '../../../../shared/view/outbox/brief-board.ts'
import { useNames } from '../../../parts/use-names.ts'
import { useZone } from '../../../store/zone.ts'
import styles from '../parts.module.css'
import { dueWays, sendDue } from './send-brief.ts'

/** Names the departments that have not been told yet, and tells all of them that a way leads to in one click. */
export function SendDue({ rows }: { readonly rows: readonly BriefRow[] }) {
  const { t } = useTranslation()
  const names = useNames()
  const zone = useZone()
  const due = rows.filter(({ standing }) => standing === 'due')
  const count = dueWays(rows).length
  if (due.length === 0) return null
  const who = due.map(({ department }) => names.department(department)).join(t('outbox.listMark'))
  return (
    <div className={styles.due}>
      <IconAlertTriangle aria-hidden size={20} />
      <span>{t('outbox.brief.due', { who })}</span>
      {count > 0 && (
        <Button
          size="compact-md"
          leftSection={<IconSend aria-hidden size={16} />}
          onClick={() => void sendDue(rows, zone)}
        >
          {t('outbox.brief.sendDue', { count })}
        </Button>
      )}
    </div>
  )
}
