import { useTranslation } from 'react-i18next'
import { dutiesInForce } from '../../../../shared/incident/duty/in-force.ts'
import { ScrollBox } from '../../../parts/scroll-box.tsx'
import { useLanguage } from '../../../parts/use-language.ts'
import type { DialogProps } from './dialog-of-kind.tsx'

/** The duties that a dialog is about. */
export function DutyList({
  duties,
  state,
  playbook
}: Omit<DialogProps, 'onClose'> & { readonly duties: readonly string[] }) {
  const { t } = useTranslation()
  const language = useLanguage()
  const rows = dutiesInForce(state, playbook).filter((entry) => duties.includes(entry.duty.id))
  return (
    <ScrollBox label={t('board.dialog.duties')}>
      <ul>
        {rows.map(({ duty }) => (
          <li key={duty.id}>
            {duty.added ? '' : `${duty.id} `}
            {duty.text[language]}
          </li>
        ))}
      </ul>
    </ScrollBox>
  )
}
