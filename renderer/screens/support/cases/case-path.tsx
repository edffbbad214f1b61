import { IconArrowNarrowRight, IconCircleCheck, IconCircleDashed, IconMapPin } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import type { Complaint } from '../../../../shared/incident/complaint/complaint.ts'
import { turnOf } from '../../../../shared/incident/complaint/complaint.ts'
import type { SupportDesk } from '../../../../shared/playbook/schema.ts'
import type { PathStep } from '../../../../shared/view/support/case-path.ts'
import { pathOf } from '../../../../shared/view/support/case-path.ts'
import { useLanguage } from '../../../parts/use-language.ts'
import { openCaseDialog } from './case-dialog.ts'
import own from './cases.module.css'

const shapes = { been: IconCircleCheck, here: IconMapPin, ahead: IconCircleDashed } as const

type Props = { readonly complaint: Complaint; readonly desk: SupportDesk }

/** The complaint path from the first agent to a body outside, with where the case lies; each step is a button to it. */
export function CasePath({ complaint, desk }: Props) {
  const { t } = useTranslation()
  const language = useLanguage()
  const person = turnOf(complaint)?.value.person ?? ''
  return (
    <ol className={own.path} aria-label={t('support.cases.path')}>
      {pathOf(complaint, desk).map((one, index) => {
        const Shape = shapes[one.standing]
        const name = one.step.name[language]
        return (
          <li key={one.step.id}>
            {index > 0 && <IconArrowNarrowRight aria-hidden size={16} />}
            <button
              type="button"
              data-standing={one.standing}
              aria-current={one.standing === 'here' ? 'step' : undefined}
              disabled={complaint.closed !== undefined}
              title={t('support.cases.pathMove', { step: name })}
              onClick={() => openCaseDialog({ kind: 'move', complaint: complaint.id, step: one.step.id })}
            >
              <Shape aria-hidden size={16} />
              <span>
                {name}
                <small>{one.standing === 'here' ? person : word(one)}</small>
              </span>
            </button>
          </li>
        )
      })}
    </ol>
  )

  function word({ standing, skipped }: PathStep): string {
    if (standing === 'ahead') return t('support.cases.pathAhead')
    return t(skipped ? 'support.cases.pathSkipped' : 'support.cases.pathBeen')
  }
}
