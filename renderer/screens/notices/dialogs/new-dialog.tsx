import { Checkbox, Group, Radio, SimpleGrid } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { NoticeStageId } from '../../../../shared/playbook/schema.ts'
import { noticeStages } from '../../../../shared/playbook/schema.ts'
import { nextStage } from '../../../../shared/view/notices/next-stage.ts'
import { FormDialog } from '../../../parts/form-dialog.tsx'
import { sendOnEnter } from '../../../parts/send-on-enter.ts'
import { useLanguage } from '../../../parts/use-language.ts'
import { useNames } from '../../../parts/use-names.ts'
import { Choice } from '../../board/dialogs/choice.tsx'
import { stageText } from '../status-text.ts'
import type { DeskView } from '../use-desk-view.ts'
import { draftRound } from './draft-round.ts'

/** Chooses a stage and channels, all of them unless some are taken out, and makes their texts. */
export function NewDialog({ view, onClose }: { readonly view: DeskView; readonly onClose: () => void }) {
  const { t } = useTranslation()
  const names = useNames()
  const language = useLanguage()
  const { state, playbook } = view.open
  const all = playbook.playbook.channels.toSorted((a, b) => a.order - b.order).map(({ id }) => id)
  const first = nextStage(state, playbook)
  const [stage, setStage] = useState<NoticeStageId>(first)
  const [channels, setChannels] = useState<string[]>(all)
  return (
    <FormDialog
      title={t('notices.dialog.new')}
      confirm={t('notices.dialog.newConfirm')}
      size="xl"
      refused={channels.length === 0 ? t('notices.dialog.channelNeeded') : null}
      onClose={onClose}
      onSubmit={() => draftRound(stage, channels)}
    >
      <Radio.Group
        onKeyDown={sendOnEnter}
        label={t('notices.dialog.stage')}
        value={stage}
        onChange={(value) => setStage(noticeStages.find((one) => one === value) ?? first)}
      >
        <SimpleGrid cols={2} spacing={6} verticalSpacing={6} mt={4}>
          {noticeStages.map((one) => (
            <Choice key={one} value={one} label={stageText(one, language)} autoFocus={one === first}>
              {t(`notices.dialog.stageHelp.${one}`)}
            </Choice>
          ))}
        </SimpleGrid>
      </Radio.Group>
      <Checkbox.Group label={t('notices.dialog.channels')} value={channels} onChange={setChannels}>
        <Group gap="lg" mt={4}>
          {all.map((channel) => (
            <Checkbox key={channel} value={channel} label={names.channel(channel)} />
          ))}
        </Group>
      </Checkbox.Group>
    </FormDialog>
  )
}
