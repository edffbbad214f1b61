import type { InjectWay, Sender } from '../../drill/scenario/schema.ts'
import type { LocalText } from '../../playbook/schema.ts'
import type { Names } from '../names.ts'
import type { Language } from '../time.ts'

/** How an inject reached the room, as a part of its sentence. */
export const wayWords: Readonly<Record<InjectWay, LocalText>> = {
  phone: { ja: '電話', en: 'by phone:' },
  chat: { ja: 'チャット', en: 'by chat:' },
  room: { ja: '口頭', en: 'in the room:' },
  social: { ja: 'SNSの様子', en: 'reports posts:' },
  mail: { ja: 'メール', en: 'by mail:' },
  dashboard: { ja: '監視画面の表示', en: 'from the dashboard:' }
}

/** Who sent an inject, by name: the role, the name, or the name with its role. */
export function senderOf({ role, name }: Sender, names: Pick<Names, 'role'>, language: Language): string {
  const called = name?.[language]
  if (role === null) return called ?? '—'
  if (called === undefined) return names.role(role)
  return language === 'ja' ? `${called}(${names.role(role)})` : `${called} (${names.role(role)})`
}

/** How an inject is called: by its id, of an improvised one (a UUID) its beginning. */
export function shortOfInject(id: string): string {
  return id.length > 20 ? id.slice(0, 8) : id
}
