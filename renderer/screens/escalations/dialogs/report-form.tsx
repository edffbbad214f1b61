import { Button } from '@mantine/core'
import { IconArrowLeft } from '@tabler/icons-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { IncidentState } from '../../../../shared/incident/state.ts'
import type { PlaybookIndex } from '../../../../shared/playbook/applies.ts'
import { reportCommand } from '../../../../shared/view/report-form/command.ts'
import { emptyReport } from '../../../../shared/view/report-form/draft.ts'
import type { ReportKind } from '../../../../shared/view/report-form/kinds.ts'
import { fieldsOf } from '../../../../shared/view/report-form/kinds.ts'
import { FormDialog } from '../../../parts/form-dialog.tsx'
import { TimeField } from '../../../parts/time-field.tsx'
import { useZone } from '../../../store/zone.ts'
import { refusedText } from '../../board/dialogs/refused-text.ts'
import { sent } from '../../board/dialogs/sent.ts'
import { ReportFieldInput } from './report-field.tsx'

type Props = {
  readonly kind: ReportKind
  readonly state: IncidentState
  readonly playbook: PlaybookIndex
  readonly onBack: () => void
  readonly onClose: () => void
}

/** The form of one kind of report, with when it happened. */
export function ReportForm({ kind, state, playbook, onBack, onClose }: Props) {
  const { t } = useTranslation()
  const zone = useZone()
  const [draft, setDraft] = useState(emptyReport)
  const [happenedAt, setHappenedAt] = useState<number | null>(null)
  const [timeValid, setTimeValid] = useState(true)
  const command = reportCommand(kind, draft, playbook)
  const refused = command === null ? t('escalation.report.incomplete') : refusedText(command)
  return (
    <FormDialog
      title={t(`escalation.report.kind.${kind}`)}
      confirm={t('escalation.action.report')}
      refused={timeValid ? refused : t('common.timeInvalid')}
      onClose={onClose}
      onSubmit={async () => command !== null && sent(command, happenedAt ?? undefined)}
    >
      <Button
        variant="subtle"
        size="compact-sm"
        leftSection={<IconArrowLeft aria-hidden size={16} />}
        onClick={onBack}
        style={{ alignSelf: 'flex-start' }}
      >
        {t('escalation.report.other')}
      </Button>
      {fieldsOf(kind).map((field, index) => (
        <ReportFieldInput
          key={field}
          field={field}
          draft={draft}
          first={index === 0}
          state={state}
          playbook={playbook}
          onChange={(patch) => setDraft((before) => ({ ...before, ...patch }))}
        />
      ))}
      <TimeField
        label={t('escalation.report.happenedAt')}
        hint={t('escalation.report.happenedHint')}
        value={happenedAt}
        onChange={setHappenedAt}
        onValid={setTimeValid}
        zone={zone}
      />
    </FormDialog>
  )
}
