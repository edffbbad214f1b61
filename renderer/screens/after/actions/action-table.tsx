import { Table } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { causeWordsOf } from '../../../../shared/report/words/cause.ts'
import type { ActionRow } from '../../../../shared/view/after/action-list.ts'
import { ActButton } from '../../../parts/act-button.tsx'
import { useLanguage } from '../../../parts/use-language.ts'
import { useNames } from '../../../parts/use-names.ts'
import { refusedText } from '../../board/dialogs/refused-text.ts'
import type { OpenIncidentProps } from '../../incident-gate.tsx'
import styles from '../after.module.css'
import { openAfterDialog } from '../dialog.ts'
import { DueDay } from '../due-day.tsx'
import { actionView } from './action-view.ts'

type Props = { readonly rows: readonly ActionRow[]; readonly chosen: string | null; readonly open: OpenIncidentProps }

/** The actions in a table, each with the next thing that is done about it. */
export function ActionTable({ rows, chosen, open }: Props) {
  const { t } = useTranslation()
  const heads = ['number', 'what', 'owner', 'due', 'verification', 'status'] as const
  return (
    <div className={styles.scroll}>
      <Table stickyHeader className={styles.table} aria-label={t('after.actions.list')}>
        <Table.Thead>
          <Table.Tr>
            {heads.map((head) => (
              <Table.Th key={head} scope="col">
                {t(`after.actions.${head}`)}
              </Table.Th>
            ))}
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {rows.map((row) => (
            <Row key={row.action.id} row={row} chosen={row.action.id === chosen} open={open} />
          ))}
        </Table.Tbody>
      </Table>
    </div>
  )
}

type RowProps = { readonly row: ActionRow; readonly chosen: boolean; readonly open: OpenIncidentProps }

function Row({ row: { action, dueAt, late }, chosen, open: { state, playbook } }: RowProps) {
  const { t } = useTranslation()
  const language = useLanguage()
  const names = useNames()
  const { plan, number, status, said, earlier } = action
  const { title, category, owner, verification, effectAt, causes } = plan.value
  const categories = playbook.playbook.causeAnalysis.actionCategories
  const categoryName = categories.find(({ id }) => id === category)?.name[language] ?? category
  const texts = causes.flatMap((id) => state.causes.get(id)?.words.value.text ?? [])
  return (
    <Table.Tr
      data-action={action.id}
      data-late={late || undefined}
      aria-current={chosen || undefined}
      onFocus={() => actionView.setState({ selected: action.id })}
    >
      <Table.Th scope="row" className="digits">
        A-{number}
      </Table.Th>
      <Table.Td>
        <strong>{title}</strong>
        <div className="dim">
          {categoryName}
          {texts.length > 0 && ` · ${t('after.actions.forCauses', { causes: texts.join(' / ') })}`}
          {earlier.length > 0 && ` · ${t('after.actions.changed', { count: earlier.length })}`}
        </div>
      </Table.Td>
      <Table.Td>{names.role(owner)}</Table.Td>
      <Table.Td>
        <DueDay dueAt={dueAt} plannedAt={plan.value.dueAt} effectAt={effectAt} />
      </Table.Td>
      <Table.Td>{verification}</Table.Td>
      <Table.Td>
        <span className={styles.status} data-status={status}>
          {causeWordsOf(language).statuses[status]}
        </span>
        {said.value !== '' && <div className="dim">{said.value}</div>}
        <div className={styles.acts}>
          {actsOf(status).map((kind) => (
            <ActButton
              key={kind}
              refused={
                kind === 'finish' ? refusedText({ name: 'action.finish', data: { action: action.id, note: '' } }) : null
              }
              onAct={() => openAfterDialog({ kind, action: action.id })}
            >
              {t(`after.actions.act.${kind}`)}
            </ActButton>
          ))}
        </div>
      </Table.Td>
    </Table.Tr>
  )
}

function actsOf(status: ActionRow['action']['status']) {
  if (status === 'planned') return ['finish', 'amend', 'drop'] as const
  if (status === 'done') return ['judge', 'reopen'] as const
  return status === 'ineffective' ? (['finish', 'reopen', 'drop'] as const) : (['reopen'] as const)
}
