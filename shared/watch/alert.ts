/**
 * A step that the engine came to: what it was, whom it goes to, when it was due (ms since the epoch) and how late (ms) it came.
 * It is told at once, by the board, a notification and a sound; where nobody watched it stands in the review instead.
 */
export type Alert = {
  readonly kind: 'raise' | 'repeat' | 'lapse'
  readonly escalation: string
  readonly level: number
  readonly targets: readonly string[]
  readonly dueAt: number
  readonly lateMs: number
}
