import type { PlaybookIndex } from '../playbook/applies.ts'
import type { NoticeTemplate } from '../playbook/schema.ts'

/** The template of a stage on a channel: its own, else one that fits every channel. */
export function templateFor({ playbook }: PlaybookIndex, channel: string, stage: string): NoticeTemplate | undefined {
  const ofStage = playbook.noticeTemplates.filter((template) => template.stage === stage)
  return (
    ofStage.find((template) => template.channel === channel) ?? ofStage.find((template) => template.channel === null)
  )
}

/** The template with this id, of the version on which the incident runs. */
export function templateById({ playbook }: PlaybookIndex, id: string): NoticeTemplate | undefined {
  return playbook.noticeTemplates.find((template) => template.id === id)
}
