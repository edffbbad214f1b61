import type { CountId, Formula, MomentId } from '../../playbook/schema/drill.ts'
import type { Language } from '../time.ts'

type Named = {
  readonly moments: { readonly [M in MomentId]: string }
  readonly counts: { readonly [C in CountId]: string }
}

const ja: Named = {
  moments: {
    occurredAt: '発生',
    detectedAt: '検知',
    awareAt: '認知(確認、なければ検知)',
    haltEffectiveAt: '停止の発効',
    allHaltedAt: '最後のサービスの停止',
    firstCallAt: '最初の呼出し',
    firstAckAt: '最初の受諾',
    lastCriticalAckAt: '各部門責任者の最後の受諾',
    firstNoticeAt: '最初の告知',
    lastChannelAt: '最後の経路の最初の告知',
    firstAuthorityReportAt: '当局への最初の報告',
    containedAt: '封じ込め',
    fullyResumedAt: '全面再開'
  },
  counts: {
    updatesOnTime: '期限内に出た更新',
    updatesDue: '出すべき更新',
    criticalOnTime: '期限内に済んだ重要項目',
    criticalDue: '期限が来た重要項目',
    rolesReached: '連絡がついた役割',
    rolesToReach: '連絡すべき役割',
    actionsOnTime: '期限内に済んだ対策',
    actionsDue: '期限が来た対策'
  }
}

const en: Named = {
  moments: {
    occurredAt: 'occurred',
    detectedAt: 'detected',
    awareAt: 'known (confirmed, else detected)',
    haltEffectiveAt: 'halt in effect',
    allHaltedAt: 'last service halted',
    firstCallAt: 'first call',
    firstAckAt: 'first acknowledgement',
    lastCriticalAckAt: 'last department head acknowledged',
    firstNoticeAt: 'first notice',
    lastChannelAt: 'first notice on the last channel',
    firstAuthorityReportAt: 'first report to an authority',
    containedAt: 'contained',
    fullyResumedAt: 'fully resumed'
  },
  counts: {
    updatesOnTime: 'updates out in time',
    updatesDue: 'updates due',
    criticalOnTime: 'critical items done in time',
    criticalDue: 'critical items due',
    rolesReached: 'roles reached',
    rolesToReach: 'roles to reach',
    actionsOnTime: 'actions done in time',
    actionsDue: 'actions due'
  }
}

/** How a figure is computed, in words. */
export function formulaText(formula: Formula, language: Language): string {
  const { moments, counts } = language === 'ja' ? ja : en
  switch (formula.kind) {
    case 'span':
      return `${moments[formula.from]} → ${moments[formula.to]}`
    case 'share':
      return `${counts[formula.part]} ÷ ${counts[formula.whole]}`
    default:
      return language === 'ja' ? '後ろへずれた回数と合計' : 'times it moved later, and by how much together'
  }
}
