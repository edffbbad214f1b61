import { NativeSelect, TextInput } from '@mantine/core'
import { IconCopy } from '@tabler/icons-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { EvidenceState } from '../../../../../shared/incident/complaint/complaint.ts'
import { evidenceStates } from '../../../../../shared/incident/complaint/complaint.ts'
import { evidenceRequest } from '../../../../../shared/report/evidence-request.ts'
import { caseProblems, emptyCase, openingOf } from '../../../../../shared/view/support/typed-case.ts'
import { ActButton } from '../../../../parts/act-button.tsx'
import { copyText } from '../../../../parts/copy-text.ts'
import { FormDialog } from '../../../../parts/form-dialog.tsx'
import { useLanguage } from '../../../../parts/use-language.ts'
import { act } from '../../../../store/act.ts'
import { incident } from '../../../../store/incident.ts'
import { say } from '../../../../store/toasts.ts'
import { refusedText } from '../../../board/dialogs/refused-text.ts'
import { showCase } from '../case-view.ts'
import own from '../cases.module.css'
import type { CasesView } from '../use-cases.ts'
import { CaseFields } from './case-fields.tsx'
import { PriorityField } from './priority-field.tsx'

type Props = { readonly view: CasesView; readonly onClose: () => void }

/** Takes a customer's case: what they report, which evidence they have, and what they are asked to keep. */
export function OpenCaseDialog({ view: { desk }, onClose }: Props) {
  const { t } = useTranslation()
  const language = useLanguage()
  const [typed, setTyped] = useState(() => emptyCase(desk.channels[0]?.id ?? '', desk.caseKinds[0]?.id ?? '', language))
  const [timeValid, setTimeValid] = useState(true)
  const problems = caseProblems(typed)
  const onType = (patch: Partial<typeof typed>) => setTyped((before) => ({ ...before, ...patch }))
  const wanted = desk.caseKinds.find(({ id }) => id === typed.kind)?.evidence ?? []
  const request = evidenceRequest(
    desk,
    { kind: typed.kind, number: '', evidence: stated(typed.evidence) },
    typed.language
  )
  const refused = () => {
    const [problem] = problems
    if (problem) return t(`support.cases.dialog.problem.${problem}`)
    if (!timeValid) return t('common.timeInvalid')
    return refusedText({ name: 'complaint.open', data: openingOf(typed) })
  }
  const submit = async () => {
    const known = new Set(incident.getState().log.state.complaints.keys())
    if ((await act({ name: 'complaint.open', data: openingOf(typed) })) === null) return false
    const opened = [...incident.getState().log.state.complaints.values()].findLast(({ id }) => !known.has(id))
    if (opened) {
      showCase(opened.id)
      say('done', t('support.cases.done.opened', { number: opened.number }))
    }
    return true
  }
  return (
    <FormDialog
      title={t('support.cases.dialog.open')}
      confirm={t('support.cases.dialog.openConfirm')}
      size={900}
      refused={refused()}
      onClose={onClose}
      onSubmit={submit}
    >
      <div className={own.form}>
        <CaseFields desk={desk} typed={typed} problems={problems} onType={onType} onTime={setTimeValid} />
        <PriorityField desk={desk} value={typed.priority} onChange={(priority) => onType({ priority })} />
        <TextInput
          label={t('support.cases.dialog.dispute')}
          maxLength={1000}
          value={typed.dispute}
          onChange={(event) => onType({ dispute: event.currentTarget.value })}
        />
        <fieldset data-wide className={own.checks}>
          <legend>{t('support.cases.dialog.evidence')}</legend>
          {wanted.map((item) => (
            <label key={item}>
              {desk.evidence.find(({ id }) => id === item)?.ask[language] ?? item}
              <NativeSelect
                size="xs"
                data={[
                  { value: '', label: t('support.cases.dialog.evidenceUnset') },
                  ...evidenceStates.map((state) => ({ value: state, label: t(`support.cases.evidenceState.${state}`) }))
                ]}
                value={typed.evidence[item] ?? ''}
                onChange={(event) => {
                  const state = event.currentTarget.value as EvidenceState | ''
                  setTyped((before) => ({ ...before, evidence: { ...before.evidence, [item]: state } }))
                }}
              />
            </label>
          ))}
        </fieldset>
        <div data-wide>
          <ActButton leftSection={<IconCopy aria-hidden size={16} />} onAct={() => void copyText(request)}>
            {t('support.cases.askCopy')}
          </ActButton>
        </div>
      </div>
    </FormDialog>
  )
}

function stated(evidence: Readonly<Record<string, EvidenceState | ''>>): ReadonlyMap<string, EvidenceState> {
  return new Map(Object.entries(evidence).flatMap(([item, state]) => (state === '' ? [] : [[item, state] as const])))
}
