import { stageName } from '../../../shared/report/words/notice.ts'
import type { Language } from '../../../shared/report/time.ts'
import type { NoticeRow } from '../../../shared/view/notices/row.ts'
import type { NoticeRound } from '../../../shared/view/notices/rounds.ts'
import { capital } from '../../text/capital.ts'
import { phrase } from '../../text/phrase.ts'

/** How a text stands, in words: with how many have signed. */
export function statusText({ status, standing, needs }: Pick<NoticeRow, 'status' | 'standing' | 'needs'>): string {
  return phrase(`notices.status.${status}`, { signed: standing.signed.length, needs: needs.length })
}

/** What a round is called: its number as customers read it, and its stage. */
export function roundText(round: Pick<NoticeRound, 'stage' | 'number' | 'isCorrection'>, language: Language): string {
  const { number, isCorrection } = round
  if (isCorrection) return phrase('notices.round.correction', { number })
  const stage = stageText(round.stage, language)
  const isFirst = round.stage === 'start' && number === 1
  return number > 0 && !isFirst
    ? phrase('notices.round.numbered', { number, stage })
    : phrase('notices.round.plain', { stage })
}

/** A stage as a heading. */
export function stageText(stage: string, language: Language): string {
  return capital(stageName(stage, language))
}
