import type { NoticeStageId } from '../../../../shared/playbook/schema.ts'
import { act } from '../../../store/act.ts'
import { pickNotice } from '../desk.ts'

/** Makes the texts of a stage on some channels and puts the first before the person. */
export async function draftRound(stage: NoticeStageId, channels: readonly string[]): Promise<boolean> {
  if ((await act({ name: 'notice.draft', data: { channels: [...channels], stage } })) === null) return false
  pickNotice(null)
  return true
}
