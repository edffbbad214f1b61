import { Table } from '@mantine/core'
import { IconCheck, IconHelp, IconX } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import type { PlanView } from '../../../../shared/bridge/scenario-rows.ts'
import { attendanceOf } from '../../../../shared/drill/plan/plan.ts'
import type { PlaybookIndex } from '../../../../shared/playbook/applies.ts'
import { ActButton } from '../../../parts/act-button.tsx'
import { Dialog } from '../../../parts/dialog.tsx'
import { useLanguage } from '../../../parts/use-language.ts'
import { answerPlan } from './plan-acts.ts'
import styles from './plans.module.css'

const shapes = { confirmed: IconCheck, declined: IconX, open: IconHelp } as const

type Props = { readonly plan: PlanView; readonly playbook: PlaybookIndex; readonly onClose: () => void }

/** The check before a drill: whether everybody who is to take part can be reached and will be there; a click records it. */
export function CheckDialog({ plan, playbook, onClose }: Props) {
  const { t } = useTranslation()
  const language = useLanguage()
  const rows = attendanceOf(plan)
  return (
    <Dialog title={t('drill.plans.checkTitle')} size="lg" onClose={onClose}>
      <p className={styles.lead}>{t('drill.plans.checkLead')}</p>
      {rows.length === 0 && <p>{t('drill.plans.nobody')}</p>}
      <Table aria-label={t('drill.plans.checkTitle')}>
        <Table.Tbody>
          {rows.map(({ person, department, answer }) => {
            const Shape = shapes[answer]
            return (
              <Table.Tr key={person}>
                <Table.Td>
                  {person}
                  <div className="dim">{playbook.departments.get(department)?.name[language] ?? department}</div>
                </Table.Td>
                <Table.Td>
                  <span className={styles.state} data-state={answer}>
                    <Shape aria-hidden size={15} /> {t(`drill.plans.answer.${answer}`)}
                  </span>
                </Table.Td>
                <Table.Td>
                  <span className={styles.tools}>
                    {(['confirmed', 'declined'] as const).map((one) => (
                      <ActButton
                        key={one}
                        title={`${person}: ${t(`drill.plans.answer.${one}`)}`}
                        refused={answer === one ? t('drill.plans.already') : null}
                        onAct={() => void answerPlan(plan.id, person, one)}
                      >
                        {t(`drill.plans.answer.${one}`)}
                      </ActButton>
                    ))}
                  </span>
                </Table.Td>
              </Table.Tr>
            )
          })}
        </Table.Tbody>
      </Table>
    </Dialog>
  )
}
