import { Radio, Stack } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { CheckRound } from '../../../../../shared/incident/asset-check/round.ts'
import type { Command } from '../../../../../shared/incident/commands.ts'
import { resumptionWordsOf } from '../../../../../shared/report/words/resumption.ts'
import { FormDialog } from '../../../../parts/form-dialog.tsx'
import { ReasonField } from '../../../../parts/reason-field.tsx'
import { useLanguage } from '../../../../parts/use-language.ts'
import { useNames } from '../../../../parts/use-names.ts'
import { Choice } from '../../../board/dialogs/choice.tsx'
import { refusedText } from '../../../board/dialogs/refused-text.ts'
import { sent } from '../../../board/dialogs/sent.ts'
import { EvidenceField, evidenceOf, noEvidence } from '../../evidence-field.tsx'
import styles from '../../recovery.module.css'

const results = ['pass', 'fail', 'notRun'] as const
type Result = (typeof results)[number]

type Props = {
  readonly round: CheckRound
  readonly check: string
  readonly first: Result
  readonly stream: string
  readonly onClose: () => void
}

/** Records what a check found, with its evidence; what may not be said now says why. */
export function RecordDialog({ round, check, first, stream, onClose }: Props) {
  const { t } = useTranslation()
  const names = useNames()
  const words = resumptionWordsOf(useLanguage()).results
  const [result, setResult] = useState<Result>(first)
  const [evidence, setEvidence] = useState(noEvidence)
  const [note, setNote] = useState('')
  const commandFor = (one: Result, said: string): Command => ({
    name: 'check.record',
    data: { round: round.id, check, result: one, evidence: evidenceOf(evidence), note: said }
  })
  const command = commandFor(result, note.trim())
  return (
    <FormDialog
      title={t('recovery.assets.dialog.record', { check: names.check(check) })}
      size="lg"
      confirm={t('recovery.assets.dialog.confirm')}
      refused={refusedText(command)}
      onClose={onClose}
      onSubmit={() => sent(command)}
    >
      <Radio.Group
        value={result}
        onChange={(value) => setResult(results.find((one) => one === value) ?? result)}
        label={t('recovery.assets.dialog.result')}
      >
        <Stack gap={4}>
          {results.map((one) => (
            <Choice
              key={one}
              value={one}
              label={words[one]}
              refused={refusedText(commandFor(one, '-'))}
              autoFocus={one === first}
            >
              {t(`recovery.assets.dialog.resultHelp.${one}`)}
            </Choice>
          ))}
        </Stack>
      </Radio.Group>
      {result === 'fail' && <p className={styles.warning}>{t('recovery.assets.dialog.failWarning')}</p>}
      <EvidenceField stream={stream} value={evidence} onChange={setEvidence} />
      <ReasonField
        label={t('recovery.assets.dialog.note')}
        value={note}
        onChange={setNote}
        required={result !== 'pass'}
      />
    </FormDialog>
  )
}
