import { Checkbox, Select } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Command } from '../../../../shared/incident/commands.ts'
import type { DeadlineStanding } from '../../../../shared/incident/deadline/standing.ts'
import type { IncidentState } from '../../../../shared/incident/state.ts'
import type { PlaybookIndex } from '../../../../shared/playbook/applies.ts'
import { deadlineWords } from '../../../../shared/report/words/deadline.ts'
import { alsoFrom, anchorsOf, lastAnchor } from '../../../../shared/view/deadline-form.ts'
import { FormDialog } from '../../../parts/form-dialog.tsx'
import { ReasonField } from '../../../parts/reason-field.tsx'
import { TimeField } from '../../../parts/time-field.tsx'
import { useLanguage } from '../../../parts/use-language.ts'
import { useZone } from '../../../store/zone.ts'
import { refusedText } from '../../board/dialogs/refused-text.ts'
import { sent } from '../../board/dialogs/sent.ts'
import { Lead } from './lead.tsx'

type Props = {
  readonly standing: DeadlineStanding
  readonly state: IncidentState
  readonly playbook: PlaybookIndex
  readonly onClose: () => void
}

/** Records when that happened from which a report counts, for this one or for all of its law that count from it. */
export function AnchorDialog({ standing, state, playbook, onClose }: Props) {
  const { t } = useTranslation()
  const zone = useZone()
  const language = useLanguage()
  const { anchors } = deadlineWords(language)
  const choices = anchorsOf(standing)
  const [anchor, setAnchor] = useState(choices[0] ?? standing.terms.startsFrom)
  const [at, setAt] = useState<number | null>(() => lastAnchor(standing, anchor))
  const [valid, setValid] = useState(true)
  const [note, setNote] = useState('')
  const [all, setAll] = useState(true)
  const others = alsoFrom(standing, anchor, state, playbook)
  const ahead = anchor === 'beforeCompensation'
  const deadlines = [standing.id, ...(all ? others : [])]
  const command: Command = { name: 'deadline.anchor', data: { deadlines, anchor, at: at ?? 0, note: note.trim() } }
  return (
    <FormDialog
      title={t('clocks.dialog.anchor')}
      confirm={t('clocks.action.anchor')}
      refused={!valid || at === null ? t('common.timeNeeded') : refusedText(command)}
      onClose={onClose}
      onSubmit={() => sent(command)}
    >
      <Lead standing={standing} />
      <Select
        label={t('clocks.dialog.anchorWhich')}
        value={anchor}
        onChange={(value) => {
          const chosen = choices.find((one) => one === value)
          if (!chosen) return
          setAnchor(chosen)
          setAt(lastAnchor(standing, chosen))
        }}
        data={choices.map((value) => ({ value, label: anchors[value] }))}
        allowDeselect={false}
      />
      <TimeField
        key={anchor}
        label={t(ahead ? 'clocks.dialog.payAt' : 'clocks.dialog.anchorAt')}
        value={at}
        onChange={setAt}
        onValid={setValid}
        zone={zone}
        allowFuture={ahead}
        required
      />
      {others.length > 0 && (
        <Checkbox
          label={t('clocks.dialog.anchorOthers', { list: others.join(t('escalation.listMark')) })}
          checked={all}
          onChange={(event) => setAll(event.currentTarget.checked)}
        />
      )}
      <ReasonField
        label={`${t('clocks.dialog.anchorNote')} (${t('common.optional')})`}
        value={note}
        onChange={setNote}
      />
    </FormDialog>
  )
}
