import { SegmentedControl } from '@mantine/core'
import { IconCopy } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import type { Complaint, EvidenceState } from '../../../../shared/incident/complaint/complaint.ts'
import { evidenceStates } from '../../../../shared/incident/complaint/complaint.ts'
import type { SupportDesk } from '../../../../shared/playbook/schema.ts'
import { evidenceRequest, itemsToAsk } from '../../../../shared/report/evidence-request.ts'
import { ActButton } from '../../../parts/act-button.tsx'
import { copyText } from '../../../parts/copy-text.ts'
import { useNames } from '../../../parts/use-names.ts'
import { act } from '../../../store/act.ts'
import type { Language } from '../../../text/i18n.ts'
import { caseView, useCaseView } from './case-view.ts'
import own from './cases.module.css'

type Props = { readonly complaint: Complaint; readonly desk: SupportDesk }

/** The evidence that this kind of case asks for, item by item, and the request to the customer as text to be sent. */
export function Evidence({ complaint, desk }: Props) {
  const { t } = useTranslation()
  const names = useNames()
  const picked = useCaseView((view) => view.language)
  const language = picked ?? complaint.form.language
  const { kind } = complaint.form
  const { evidence } = complaint
  const wanted = desk.caseKinds.find(({ id }) => id === kind)?.evidence ?? []
  const more = [...evidence.keys()].filter((item) => !wanted.includes(item))
  const left = itemsToAsk(desk, { kind, evidence }).length
  const request = evidenceRequest(desk, { kind, number: complaint.number, evidence }, language)
  return (
    <div className={own.evidence}>
      <div>
        <h3>
          {t('support.cases.evidence')}{' '}
          <span className="dim">
            {left > 0 ? t('support.cases.evidenceLeft', { count: left }) : t('support.cases.evidenceAll')}
          </span>
        </h3>
        <ul>
          {[...wanted, ...more].map((item) => (
            <li key={item}>
              <span>{names.support.evidence(item)}</span>
              <span className={own.states} role="group" aria-label={names.support.evidence(item)}>
                {evidenceStates.map((state) => (
                  <StateButton key={state} complaint={complaint} item={item} state={state} />
                ))}
              </span>
            </li>
          ))}
        </ul>
      </div>
      <div>
        <h3 id="case-ask">{t('support.cases.ask')}</h3>
        <div className={own.askBar}>
          <SegmentedControl
            size="xs"
            aria-label={t('support.cases.askLanguage')}
            data={[
              { value: 'ja', label: t('support.cases.languages.ja') },
              { value: 'en', label: t('support.cases.languages.en') }
            ]}
            value={language}
            onChange={(value) => caseView.setState({ language: value as Language })}
          />
          <ActButton leftSection={<IconCopy aria-hidden size={16} />} onAct={() => void copyText(request)}>
            {t('support.cases.askCopy')}
          </ActButton>
        </div>
        <pre className={own.ask} aria-labelledby="case-ask" lang={language}>
          {request}
        </pre>
      </div>
    </div>
  )
}

type StateProps = { readonly complaint: Complaint; readonly item: string; readonly state: EvidenceState }

/** Where one item stands; pressing what it says already takes it back. */
function StateButton({ complaint, item, state }: StateProps) {
  const { t } = useTranslation()
  const names = useNames()
  const word = t(`support.cases.evidenceState.${state}`)
  const pressed = complaint.evidence.get(item) === state
  const data = { complaint: complaint.id, item, state: pressed ? null : state }
  return (
    <button
      type="button"
      aria-pressed={pressed}
      aria-label={t('support.cases.evidenceOf', { item: names.support.evidence(item), state: word })}
      onClick={() => void act({ name: 'complaint.gather', data })}
    >
      {word}
    </button>
  )
}
