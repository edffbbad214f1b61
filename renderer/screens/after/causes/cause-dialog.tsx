import { MultiSelect, NativeSelect } from '@mantine/core'
import { useMemo, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { eventKey } from '../../../../shared/event/envelope.ts'
import type { Cause, CauseArea, CauseKind } from '../../../../shared/incident/cause/cause.ts'
import { causeAreas, causeKinds } from '../../../../shared/incident/cause/cause.ts'
import { sentenceOf } from '../../../../shared/report/sentence.ts'
import { timeNear } from '../../../../shared/report/near-time.ts'
import { formatInstant } from '../../../../shared/report/time.ts'
import { causeWordsOf } from '../../../../shared/report/words/cause.ts'
import { timelineRows } from '../../../../shared/view/timeline.ts'
import { FormDialog } from '../../../parts/form-dialog.tsx'
import { ReasonField } from '../../../parts/reason-field.tsx'
import { useLanguage } from '../../../parts/use-language.ts'
import { useNames } from '../../../parts/use-names.ts'
import { useZone } from '../../../store/zone.ts'
import { refusedText } from '../../board/dialogs/refused-text.ts'
import type { OpenIncidentProps } from '../../incident-gate.tsx'
import { recorded } from '../recorded.ts'

/** How many entries are offered at a time; typing narrows them. */
const OFFERED = 60

type Props = {
  readonly open: OpenIncidentProps
  /** Of which the new cause is the answer to "why?"; null at the top. */
  readonly parent?: string | null
  /** The cause that is put right. */
  readonly cause?: Cause | undefined
  readonly onClose: () => void
}

/** Notes a cause, or puts one right: what kind, where it lies, and which entries of the log show it. */
export function CauseDialog({ open, parent = null, cause, onClose }: Props) {
  const { t } = useTranslation()
  const terms = causeWordsOf(useLanguage())
  const above = parent === null ? undefined : open.state.causes.get(parent)
  const before = cause?.words.value
  const [kind, setKind] = useState<CauseKind>(before?.kind ?? (parent === null ? 'direct' : 'root'))
  const [area, setArea] = useState<CauseArea>(before?.area ?? above?.words.value.area ?? 'technical')
  const [text, setText] = useState(before?.text ?? '')
  const [entries, setEntries] = useState<string[]>([...(before?.entries ?? [])])
  const words = { kind, area, text: text.trim(), entries }
  const command = cause
    ? ({ name: 'cause.amend', data: { cause: cause.id, ...words } } as const)
    : ({ name: 'cause.note', data: { parent, ...words } } as const)
  const title = above ? t('after.cause.whyTitle', { text: above.words.value.text }) : t('after.cause.addTitle')
  return (
    <FormDialog
      title={cause ? t('after.cause.amendTitle') : title}
      confirm={t(cause ? 'after.cause.confirmAmend' : 'after.cause.confirmAdd')}
      size={720}
      refused={words.text === '' ? t('after.cause.textNeeded') : refusedText(command)}
      onClose={onClose}
      onSubmit={() => recorded(command)}
    >
      <ReasonField label={t('after.cause.text')} value={text} onChange={setText} required data-autofocus />
      <NativeSelect
        label={t('after.cause.kind')}
        data={causeKinds.map((value) => ({ value, label: terms.kinds[value] }))}
        value={kind}
        onChange={(event) => setKind(event.currentTarget.value as CauseKind)}
      />
      <NativeSelect
        label={t('after.cause.area')}
        data={causeAreas.map((value) => ({ value, label: terms.areas[value] }))}
        value={area}
        onChange={(event) => setArea(event.currentTarget.value as CauseArea)}
      />
      <EntryField open={open} entries={entries} onChange={setEntries} />
    </FormDialog>
  )
}

type EntryProps = {
  readonly open: OpenIncidentProps
  readonly entries: string[]
  readonly onChange: (entries: string[]) => void
}

function EntryField({ open: { events, state, playbook }, entries, onChange }: EntryProps) {
  const { t } = useTranslation()
  const language = useLanguage()
  const names = useNames()
  const zone = useZone()
  const data = useMemo(
    () =>
      timelineRows(events, state, playbook, { by: 'happened' }).map(({ event }) => ({
        value: eventKey(event),
        label: `${formatInstant(event.happenedAt, zone, { zone: false })} ${sentenceOf(event, language, names, timeNear(event.happenedAt, zone))}`
      })),
    [events, state, playbook, language, names, zone]
  )
  return (
    <MultiSelect
      label={t('after.cause.entries')}
      description={t('after.cause.entriesHint')}
      placeholder={entries.length === 0 ? t('after.cause.entriesNone') : ''}
      data={data}
      limit={OFFERED}
      maxValues={50}
      searchable
      value={entries}
      onChange={onChange}
    />
  )
}
