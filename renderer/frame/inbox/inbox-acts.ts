import type { InboxItem } from '../../../shared/view/drill/inbox.ts'
import type { DeedPlace } from '../../../shared/view/drill/deed-place.ts'
import { act } from '../../store/act.ts'
import { incident } from '../../store/incident.ts'
import { go } from '../../store/route.ts'

/** Marks an inject as seen. */
export function seeInject({ run }: InboxItem): void {
  void act({ name: 'inject.see', data: { inject: run.inject.id } })
}

/** Answers an inject. True where it was recorded. */
export async function sendAnswer(inject: string, text: string): Promise<boolean> {
  return (await act({ name: 'inject.answer', data: { inject, text } })) !== null
}

/** Goes where what an inject asks for is done; whoever goes there has seen it. */
export function goToDeed(item: InboxItem, place: DeedPlace): void {
  const { stream } = incident.getState()
  if (stream === null) return
  if (item.isNew) seeInject(item)
  go({ screen: place, stream })
}
