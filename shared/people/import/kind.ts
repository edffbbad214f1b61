import type { MailAddress, PhoneNumber } from '../person.ts'

const MOBILE = /mobile|cell|iphone|携帯|スマホ/i
const WORK = /work|business|office|company|main|勤務|会社|職場|代表/i
const HOME = /home|personal|private|自宅|個人|私用/i

/** The kind of a number as a file's label has it: `Mobile`, `* Work`, `携帯`, `CELL`, ... */
export function phoneKind(label: string): PhoneNumber['kind'] {
  if (MOBILE.test(label)) return 'mobile'
  if (WORK.test(label)) return 'work'
  return HOME.test(label) ? 'home' : 'other'
}

/** The kind of an address as a file's label has it. */
export function mailKind(label: string): MailAddress['kind'] {
  if (WORK.test(label)) return 'work'
  return HOME.test(label) ? 'personal' : 'other'
}
