import { Group } from '@mantine/core'
import { IconPlugConnected, IconSend } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import type { BriefRow } from '../../../../shared/view/outbox/brief-board.ts'
import { ActButton } from '../../../parts/act-button.tsx'
import { go } from '../../../store/route.ts'
import { useZone } from '../../../store/zone.ts'
import styles from '../parts.module.css'
import { showOutbox } from '../outbox-view.ts'
import { StatusMark } from '../status-mark.tsx'
import { sendBrief } from './send-brief.ts'

/** Sends the brief of a department now, by each of its ways; without one it is copied and passed on by hand. */
export function BriefTools({ row: { department, ways, open } }: { readonly row: BriefRow }) {
  const { t } = useTranslation()
  const zone = useZone()
  return (
    <>
      {open && (
        <p className={styles.sub}>
          <StatusMark status={open.status} />{' '}
          <button
            type="button"
            className={styles.link}
            onClick={() => showOutbox({ side: 'sendings', filter: 'all', search: '', selected: open.id })}
          >
            {t('outbox.brief.showOpen', { way: open.via })}
          </button>
        </p>
      )}
      {ways.length === 0 && <p className={styles.sub}>{t('outbox.brief.noWayHelp')}</p>}
      <Group gap={6}>
        {ways.map((way) => (
          <ActButton
            key={way.id}
            size="compact-md"
            variant="filled"
            leftSection={<IconSend aria-hidden size={16} />}
            onAct={() => void sendBrief(department, way, zone)}
          >
            {t('outbox.brief.send', { way: way.name })}
          </ActButton>
        ))}
        {ways.length === 0 && (
          <ActButton
            size="compact-md"
            leftSection={<IconPlugConnected aria-hidden size={16} />}
            onAct={() => go({ screen: 'ways' })}
          >
            {t('outbox.brief.setUp')}
          </ActButton>
        )}
      </Group>
    </>
  )
}
