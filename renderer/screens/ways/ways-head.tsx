import { Button, Title } from '@mantine/core'
import { IconAlertTriangle, IconArrowLeft, IconPlus } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import type { Output } from '../../../shared/bridge/contract.ts'
import type { PlaybookIndex } from '../../../shared/playbook/applies.ts'
import { namesOf } from '../../../shared/report/names.ts'
import { unserved } from '../../../shared/view/ways/unserved.ts'
import { useLanguage } from '../../parts/use-language.ts'
import { useIncident } from '../../store/incident.ts'
import { go } from '../../store/route.ts'
import { openWayDialog } from './ways-view.ts'
import styles from './ways.module.css'

type Props = { readonly listed: Output<'connector.list'> | null; readonly playbook: PlaybookIndex | null }

/** The head of the connectors: the way back, what nothing serves yet, and how well secrets are protected here. */
export function WaysHead({ listed, playbook }: Props) {
  const { t } = useTranslation()
  const stream = useIncident((open) => open.stream)
  return (
    <header className={styles.head}>
      <div className={styles.row}>
        <Title order={1} size="h2">
          {t('ways.title')}
        </Title>
        <div className={styles.tools}>
          {stream !== null && (
            <Button
              variant="default"
              leftSection={<IconArrowLeft aria-hidden size={18} />}
              onClick={() => go({ screen: 'outbox', stream })}
            >
              {t('ways.toOutbox')}
            </Button>
          )}
          <Button
            leftSection={<IconPlus aria-hidden size={18} />}
            onClick={() => openWayDialog({ kind: 'add', way: null })}
          >
            {t('ways.add')}
          </Button>
        </div>
      </div>
      <p>{t('ways.lead')}</p>
      {listed && listed.connectors.length > 0 && playbook && <Unserved listed={listed} playbook={playbook} />}
      {listed?.protection === 'none' && (
        <p className={styles.caution}>
          <IconAlertTriangle aria-hidden size={18} /> {t('ways.unprotected')}
        </p>
      )}
    </header>
  )
}

function Unserved({ listed, playbook }: { listed: Output<'connector.list'>; playbook: PlaybookIndex }) {
  const { t } = useTranslation()
  const language = useLanguage()
  const names = namesOf(playbook, language)
  const missing = unserved(listed.connectors, playbook.playbook)
  const channels = missing.channels.map(names.channel).join(t('ways.listMark'))
  const departments = missing.departments.map(names.department).join(t('ways.listMark'))
  return (
    <>
      {channels !== '' && <p className="dim">{t('ways.unservedChannels', { names: channels })}</p>}
      {departments !== '' && <p className="dim">{t('ways.unservedBriefs', { names: departments })}</p>}
    </>
  )
}
