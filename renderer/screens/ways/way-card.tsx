import { Group } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import type { ConnectorView } from '../../../shared/bridge/outbox-rows.ts'
import type { PlaybookIndex } from '../../../shared/playbook/applies.ts'
import { namesOf } from '../../../shared/report/names.ts'
import { outboxWordsOf } from '../../../shared/report/outbox/words.ts'
import { whereTo } from '../../../shared/view/ways/where-to.ts'
import { ActButton } from '../../parts/act-button.tsx'
import { useLanguage } from '../../parts/use-language.ts'
import { kindIcons } from './kind-icons.ts'
import { Kept } from './kept.tsx'
import { ListFigures } from './list-figures.tsx'
import { TrialMark } from './trial-mark.tsx'
import { openWayDialog, showListImport } from './ways-view.ts'
import styles from './ways.module.css'

type Props = { readonly connector: ConnectorView; readonly playbook: PlaybookIndex | null }

/** One connector: where it leads to, what it serves, what is kept for it, whether it worked last, and what can be done. */
export function WayCard({ connector, playbook }: Props) {
  const { t } = useTranslation()
  const language = useLanguage()
  const names = namesOf(playbook, language)
  const { id, name, config, channels, briefs } = connector
  const Shape = kindIcons[config.kind]
  const between = t('ways.listMark')
  const isMail = config.kind === 'mail'
  return (
    <article className={styles.card} aria-label={name}>
      <div className={styles.cardHead}>
        <Shape aria-hidden size={22} />
        <h2>{name}</h2>
        <span className="dim">{outboxWordsOf(language).connectors[config.kind]}</span>
      </div>
      <dl className={styles.facts}>
        <dt>{t('ways.whereTo')}</dt>
        <dd>{whereTo(config)}</dd>
        {channels.length > 0 && (
          <>
            <dt>{t('ways.channels')}</dt>
            <dd>{channels.map(names.channel).join(between)}</dd>
          </>
        )}
        {briefs.length > 0 && (
          <>
            <dt>{t('ways.briefs')}</dt>
            <dd>{briefs.map(names.department).join(between)}</dd>
          </>
        )}
        <Kept connector={connector} />
        {isMail && <ListFigures list={connector.list} />}
        <TrialMark connector={connector} />
      </dl>
      <Group gap={6}>
        <ActButton onAct={() => openWayDialog({ kind: 'edit', id })}>{t('common.edit')}</ActButton>
        <ActButton
          refused={config.kind === 'compose' ? t('refusal.connector-by-hand') : null}
          onAct={() => openWayDialog({ kind: 'test', id })}
        >
          {t('ways.test.open')}
        </ActButton>
        {isMail && (
          <ActButton onAct={() => showListImport(id)}>
            {t(connector.list ? 'ways.mailingList.replace' : 'ways.mailingList.add')}
          </ActButton>
        )}
        {isMail && connector.list && (
          <ActButton onAct={() => openWayDialog({ kind: 'removeList', id })}>{t('ways.mailingList.remove')}</ActButton>
        )}
        <ActButton onAct={() => openWayDialog({ kind: 'remove', id })}>{t('common.remove')}</ActButton>
      </Group>
    </article>
  )
}
