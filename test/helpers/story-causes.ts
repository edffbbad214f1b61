import type { Actor } from '../../shared/event/envelope.ts'
import type { Command } from '../../shared/incident/commands.ts'
import type { Deed } from './story-recovery.ts'
import { deed } from './story-recovery.ts'

const DAY = 86_400_000

const words = {
  ja: {
    direct: '参照データの更新で売買エンジンの起動時検査が失敗した',
    root: '更新前の検証環境が本番と異なる版だった',
    procedure: '夜間の変更に二人目の確認が要らない手順だった',
    well: '待機系への切替は訓練どおり9分で終わった',
    badly: '最初の5分間、誰が告知を出すか決まらなかった',
    lucky: '更新を行った技術者が偶然社内にいた',
    action: '検証環境の版を本番と揃え、差異を毎日検査する',
    verify: '差異検査の記録を月次で確認',
    second: '夜間の変更に二人目の承認を必須にする',
    secondVerify: '変更記録の抜取り検査'
  },
  en: {
    direct: 'A reference-data update failed the engine’s start-up check',
    root: 'The test environment ran another version than production',
    procedure: 'Changes at night needed nobody’s second look',
    well: 'The switch to the standby side took nine minutes, as drilled',
    badly: 'For five minutes nobody knew who would put out the notice',
    lucky: 'The engineer who made the update happened to be in the office',
    action: 'Keep the test environment at production’s version; compare every day',
    verify: 'Records of the comparison looked at monthly',
    second: 'A second approval for every change at night',
    secondVerify: 'Spot check of the change records'
  }
} as const

/** What the people of the story find out already: two causes behind the first, lessons, and two actions. */
export function causeDeeds(
  language: 'ja' | 'en',
  startAt: number,
  { sato, santos }: { readonly sato: Actor; readonly santos: Actor }
): Deed[] {
  const said = words[language]
  const note = (minute: number, text: string, kind: 'direct' | 'root', area: 'technical' | 'procedural'): Deed => ({
    minute,
    by: sato,
    command: ({ causes }): Command => {
      const parent = kind === 'direct' ? null : ([...causes.keys()][0] ?? null)
      return { name: 'cause.note', data: { parent, kind, area, text, entries: ['story:1'] } }
    }
  })
  return [
    note(24.1, said.direct, 'direct', 'technical'),
    note(24.2, said.root, 'root', 'technical'),
    note(24.3, said.procedure, 'root', 'procedural'),
    deed(24.4, santos, 'cause.learn', { kind: 'well', text: said.well }),
    deed(24.5, santos, 'cause.learn', { kind: 'badly', text: said.badly }),
    deed(24.6, santos, 'cause.learn', { kind: 'lucky', text: said.lucky }),
    deed(24.65, santos, 'cause.write', { section: 2, text: said.direct }),
    {
      minute: 24.7,
      by: sato,
      command: ({ causes }): Command => ({
        name: 'action.plan',
        data: {
          title: said.action,
          category: 'system',
          owner: 'R-SYS-H',
          dueAt: startAt + 30 * DAY,
          verification: said.verify,
          effectAt: startAt + 90 * DAY,
          causes: [...causes.keys()].slice(1, 2)
        }
      })
    },
    deed(24.8, sato, 'action.plan', {
      title: said.second,
      category: 'operations',
      owner: 'R-SE-H',
      dueAt: startAt + 14 * DAY,
      verification: said.secondVerify,
      effectAt: null,
      causes: []
    })
  ]
}
