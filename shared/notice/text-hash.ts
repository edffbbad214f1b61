import { canonical } from '../event/canonical.ts'
import { sha256 } from '../event/sha256.ts'
import type { NoticeWords } from '../incident/notice/notice.ts'

/** The hash of the exact words of both languages: what an approval is bound to. */
export function textHash({ title, body }: NoticeWords): string {
  return sha256(canonical({ title, body }))
}
