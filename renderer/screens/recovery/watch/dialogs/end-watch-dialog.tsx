import { Button, Group, TextInput } from '@mantine/core'
import { IconCircleXFilled, IconX } from '@tabler/icons-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Command } from '../../../../../shared/incident/commands.ts'
import { resumptionWordsOf } from '../../../../../shared/report/words/resumption.ts'
import type { WatchDesk } from '../../../../../shared/view/recovery/watch-desk.ts'
import { FormDialog } from '../../../../parts/form-dialog.tsx'
import { ReasonField } from '../../../../parts/reason-field.tsx'
import { useLanguage } from '../../../../parts/use-language.ts'
import { refusedText } from '../../../board/dialogs/refused-text.ts'
import { sent } from '../../../board/dialogs/sent.ts'
import { Mark } from '../../mark.tsx'
import styles from '../../recovery.module.css'

type Props = { readonly desk: WatchDesk; readonly onClose: () => void }
type Row = { readonly text: string; readonly owner: string }

/** Ends the watch: what is not yet so asks for a reason, and what is left is written down with who sees to it. */
export function EndWatchDialog({ desk, onClose }: Props) {
  const { t } = useTranslation()
  const words = resumptionWordsOf(useLanguage())
  const [rows, setRows] = useState<readonly Row[]>([])
  const [reason, setReason] = useState('')
  const unmet = desk.watch.criteria.filter(({ met }) => !met)
  const left = rows
    .map(({ text, owner }) => ({ text: text.trim(), owner: owner.trim() }))
    .filter(({ text }) => text !== '')
  const command: Command = { name: 'monitor.close', data: { left, reason: reason.trim() } }
  const change = (place: number, part: Partial<Row>) =>
    setRows(rows.map((row, index) => (index === place ? { ...row, ...part } : row)))
  const copyOpen = () =>
    setRows([
      ...rows,
      ...desk.outstanding.map(({ kind, ids }) => ({
        text: t('recovery.watch.outstandingCount', { kind: words.outstanding[kind], count: ids.length }),
        owner: ''
      }))
    ])
  return (
    <FormDialog
      title={t('recovery.watch.dialog.close')}
      size="lg"
      confirm={t('recovery.watch.action.close')}
      refused={refusedText(command)}
      onClose={onClose}
      onSubmit={() => sent(command)}
    >
      <p>{t('recovery.watch.dialog.closeLead')}</p>
      {unmet.length > 0 && (
        <ul className={styles.plain} aria-label={t('recovery.watch.criteria')}>
          {unmet.map(({ code, count }) => (
            <li key={code} className={styles.entry}>
              <Mark tone="warn" shape={IconCircleXFilled}>
                {t('recovery.watch.criterionUnmet', { count })}
              </Mark>{' '}
              {words.criteria[code]}
            </li>
          ))}
        </ul>
      )}
      {rows.map((row, place) => (
        <Group key={`${place}`} gap={8} align="flex-end" wrap="nowrap">
          <TextInput
            style={{ flex: 2 }}
            label={t('recovery.watch.dialog.leftText')}
            value={row.text}
            maxLength={1000}
            autoComplete="off"
            onChange={(event) => change(place, { text: event.currentTarget.value })}
          />
          <TextInput
            style={{ flex: 1 }}
            label={t('recovery.watch.dialog.leftOwner')}
            value={row.owner}
            maxLength={120}
            autoComplete="off"
            onChange={(event) => change(place, { owner: event.currentTarget.value })}
          />
          <Button variant="default" onClick={() => setRows(rows.filter((_, index) => index !== place))}>
            <IconX size={16} role="img" aria-label={t('common.remove')} />
          </Button>
        </Group>
      ))}
      <Group gap={8}>
        <Button variant="default" onClick={() => setRows([...rows, { text: '', owner: '' }])}>
          {t('recovery.watch.dialog.leftAdd')}
        </Button>
        {desk.outstanding.length > 0 && (
          <Button variant="default" onClick={copyOpen}>
            {t('recovery.watch.dialog.leftCopy')}
          </Button>
        )}
      </Group>
      <ReasonField label={t('common.reason')} value={reason} onChange={setReason} required={unmet.length > 0} />
    </FormDialog>
  )
}
