import { expect, test } from 'vitest'
import { defaultPlaybook } from './default-playbook.ts'

const playbook = defaultPlaybook()

const samples = {
  ja: {
    drillMark: '【訓練】',
    'scope.short': '全出金',
    'haltStart.short': '1/26 11:58',
    'cause.short': '調査中',
    'eta.short': '未定',
    'impact.short': '出金不可',
    'contact.short': 'サポート窓口',
    'nextUpdate.short': '12:30',
    noticeNo: '2'
  },
  en: {
    drillMark: '[DRILL]',
    'scope.short': 'All withdrawals',
    'haltStart.short': '26 Jan 11:58',
    'cause.short': 'being checked',
    'eta.short': 'not known',
    'impact.short': 'no withdrawals',
    'contact.short': 'support desk',
    'nextUpdate.short': '12:30',
    noticeNo: '2'
  }
}

/** The text with sample values in it; a link counts 23 wherever links are counted. */
function filled(text: string, language: 'ja' | 'en'): string {
  const values: Record<string, string> = samples[language]
  return text.replace(/\{\{([^}]*)\}\}/g, (_, name: string) => values[name] ?? 'x'.repeat(23))
}

function weight(text: string): number {
  return [...text].reduce((sum, sign) => sum + ((sign.codePointAt(0) ?? 0) < 0x1100 ? 1 : 2), 0)
}

test.each(['ja', 'en'] as const)('short channels hold their templates with ordinary values (%s)', (language) => {
  for (const template of playbook.noticeTemplates) {
    const limit = playbook.channels.find((channel) => channel.id === template.channel)?.limit
    const body = filled(template.body[language], language)
    const title = filled(template.title?.[language] ?? '', language)
    if (limit?.kind === 'weighted') expect(weight(body), template.id).toBeLessThanOrEqual(limit.total)
    if (limit?.kind !== 'characters') continue
    expect(title.length, template.id).toBeLessThanOrEqual(limit.title)
    expect(body.length, template.id).toBeLessThanOrEqual(limit.body)
  }
})
