import { useTranslation } from 'react-i18next'
import type { Command } from '../../../../shared/incident/commands.ts'
import type { Notice } from '../../../../shared/incident/notice/notice.ts'
import { textOf } from '../../../../shared/incident/notice/notice.ts'
import { templateWords } from '../../../../shared/view/notices/baselines.ts'
import { FormDialog } from '../../../parts/form-dialog.tsx'
import { ScrollBox } from '../../../parts/scroll-box.tsx'
import { refusedText } from '../../board/dialogs/refused-text.ts'
import { sent } from '../../board/dialogs/sent.ts'
import { DiffPair } from '../diff-pair.tsx'
import type { DeskView } from '../use-desk-view.ts'

type Props = { readonly notice: Notice; readonly view: DeskView; readonly onClose: () => void }

/** Fills a text from the facts over which a person has written, after showing what would be lost of their words. */
export function RefillDialog({ notice, view, onClose }: Props) {
  const { t } = useTranslation()
  const { state, playbook } = view.open
  const after = templateWords(state, playbook, notice)
  const command: Command = { name: 'notice.refill', data: { notices: [notice.id] } }
  return (
    <FormDialog
      title={t('notices.action.refill')}
      confirm={t('notices.action.refill')}
      size="xl"
      refused={refusedText(command)}
      onClose={onClose}
      onSubmit={() => sent(command)}
    >
      <p>{t('notices.dialog.refillLead', { person: textOf(notice).by.person })}</p>
      {after && (
        <ScrollBox tall label={t('notices.look.changes')}>
          <DiffPair before={textOf(notice).value} after={after} />
        </ScrollBox>
      )}
    </FormDialog>
  )
}
