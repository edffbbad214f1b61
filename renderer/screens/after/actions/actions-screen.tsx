import { TextInput } from '@mantine/core'
import { IconListDetails, IconPlus, IconSearch } from '@tabler/icons-react'
import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { useStore } from 'zustand'
import { actionFilters, actionRows, actionsOf, actionsShown } from '../../../../shared/view/after/action-list.ts'
import { ActButton } from '../../../parts/act-button.tsx'
import chips from '../../../parts/chips.module.css'
import { PlaceTabs } from '../../../parts/place-tabs.tsx'
import layout from '../../../parts/screen.module.css'
import { useNames } from '../../../parts/use-names.ts'
import { clock } from '../../../store/clock.ts'
import { go } from '../../../store/route.ts'
import type { OpenIncidentProps } from '../../incident-gate.tsx'
import { trackerView } from '../../tracker/tracker-view.ts'
import styles from '../after.module.css'
import { AfterDialogs } from '../after-dialogs.tsx'
import { openAfterDialog } from '../dialog.ts'
import { ActionTable } from './action-table.tsx'
import { actionView, showAllActions, useActionView } from './action-view.ts'
import { useActionCommands } from './use-action-commands.ts'

const MINUTE = 60_000

/** The preventive actions of the incident: what is late first, until it was seen that each helped. */
export function ActionsScreen(open: OpenIncidentProps) {
  const { t } = useTranslation()
  const names = useNames()
  const { actions } = open.state
  const minute = useStore(clock, ({ now }) => now - (now % MINUTE))
  const { filter, search, selected } = useActionView()
  const rows = useMemo(() => actionRows(actions, minute), [actions, minute])
  const shown = useMemo(
    () => actionsShown(rows, filter, search, ({ action }) => [names.role(action.plan.value.owner)]),
    [rows, filter, search, names]
  )
  const chosen = shown.find(({ action }) => action.id === selected) ?? shown[0] ?? null
  useActionCommands(shown, chosen)
  return (
    <div className={layout.padded}>
      <header className={layout.head}>
        <h1 className={layout.title}>{t('after.actionsTitle')}</h1>
        <PlaceTabs place="after" here="actions" stream={open.stream} />
        <div className={layout.tools}>
          <TextInput
            id="action-search"
            size="xs"
            leftSection={<IconSearch aria-hidden size={16} />}
            aria-label={t('after.actions.search')}
            placeholder={t('after.actions.searchHint')}
            value={search}
            onChange={(event) => actionView.setState({ search: event.currentTarget.value })}
          />
          <ActButton
            size="compact-md"
            leftSection={<IconListDetails aria-hidden size={18} />}
            title={t('tracker.title')}
            onAct={() => {
              trackerView.setState({ drill: open.state.drill })
              go({ screen: 'tracker' })
            }}
          >
            {t('tracker.link')}
          </ActButton>
          <ActButton
            size="compact-md"
            variant="filled"
            leftSection={<IconPlus aria-hidden size={18} />}
            onAct={() => openAfterDialog({ kind: 'plan', causes: [] })}
          >
            {t('after.actions.add')}
          </ActButton>
        </div>
      </header>
      <div className={chips.chips} role="group" aria-label={t('after.actions.filterLabel')}>
        {actionFilters.map((one) => (
          <button
            key={one}
            type="button"
            aria-pressed={filter === one}
            data-late={(one === 'late' && actionsOf(rows, one).length > 0) || undefined}
            onClick={() => actionView.setState({ filter: one })}
          >
            {t(`after.actions.filter.${one}`)} <span className="digits">{actionsOf(rows, one).length}</span>
          </button>
        ))}
      </div>
      {rows.length === 0 && <p className={styles.none}>{t('after.actions.empty')}</p>}
      {rows.length > 0 && shown.length === 0 && (
        <p className={styles.none}>
          {t('after.actions.noneFound')}{' '}
          <button type="button" className={styles.link} onClick={showAllActions}>
            {t('after.actions.showAll')}
          </button>
        </p>
      )}
      {shown.length > 0 && <ActionTable rows={shown} chosen={chosen?.action.id ?? null} open={open} />}
      <AfterDialogs open={open} />
    </div>
  )
}
