import type { CheckResult } from '../bridge/shapes.ts'

/** Whether a check of the store found nothing wrong. */
export function isSound({ database, broken, evidence }: CheckResult): boolean {
  return database === 'ok' && broken.length === 0 && evidence.missing === 0 && evidence.altered === 0
}
