import type { Playbook, SupportCaution, SupportDesk, SupportQuestion } from './schema.ts'
import { standardCautions, standardQuestions } from './support-questions.ts'

/** The desk that an incident runs with whose playbook version says nothing of it: the one of the shipped playbook. */
export const standardSupportDesk: SupportDesk = {
  reportEveryMinutes: 15,
  occupancyPercent: 85,
  channels: [
    { id: 'phone', name: { ja: '電話', en: 'Phone' }, waitMinutes: null, handleMinutes: 8, normalPerHour: null },
    { id: 'mail', name: { ja: 'メール', en: 'Mail' }, waitMinutes: 240, handleMinutes: 6, normalPerHour: null },
    { id: 'chat', name: { ja: 'チャット', en: 'Chat' }, waitMinutes: null, handleMinutes: 5, normalPerHour: null },
    { id: 'app', name: { ja: 'アプリ内', en: 'In-app' }, waitMinutes: null, handleMinutes: 5, normalPerHour: null },
    { id: 'social', name: { ja: 'ソーシャル', en: 'Social' }, waitMinutes: null, handleMinutes: 3, normalPerHour: null }
  ],
  evidence: [
    {
      id: 'orderMail',
      name: { ja: '注文確認メール', en: 'Order mail' },
      ask: {
        ja: '注文確認メール(件名・日時・注文番号が分かるもの)',
        en: 'The order confirmation mail, with its subject, time and order number'
      }
    },
    {
      id: 'transferRecord',
      name: { ja: '入出金明細', en: 'Transfer record' },
      ask: {
        ja: '入金・出金・送付の明細(銀行またはウォレットの記録)',
        en: 'The record of the deposit or withdrawal, from your bank or wallet'
      }
    },
    {
      id: 'screenshots',
      name: { ja: '画面の写し', en: 'Screenshots' },
      ask: {
        ja: '操作したときの画面の写し(日時とエラー表示が入ったもの)',
        en: 'Screenshots of what you saw, with the time and any error message'
      }
    },
    {
      id: 'times',
      name: { ja: '発生時刻', en: 'Times' },
      ask: {
        ja: '操作した時刻と異常に気づいた時刻(分まで)',
        en: 'When you acted and when you noticed the problem, to the minute'
      }
    },
    {
      id: 'amounts',
      name: { ja: '金額・数量', en: 'Amounts' },
      ask: { ja: '銘柄と金額・数量', en: 'The asset and the amount' }
    },
    {
      id: 'address',
      name: { ja: '送付先・送付元アドレス', en: 'Address' },
      ask: { ja: '送付先または送付元のアドレス', en: 'The address it was sent to or from' }
    },
    {
      id: 'txid',
      name: { ja: 'トランザクションID', en: 'Transaction ID' },
      ask: { ja: 'トランザクションID(送金ID)', en: 'The transaction ID' }
    },
    {
      id: 'loginRecord',
      name: { ja: 'ログイン通知・履歴', en: 'Login record' },
      ask: {
        ja: '覚えのないログインの通知メールとログイン履歴の画面',
        en: 'Mails about logins you do not recognise, and your login history'
      }
    },
    {
      id: 'contactLog',
      name: { ja: 'これまでのやり取り', en: 'Record of contacts' },
      ask: {
        ja: 'これまでの問い合わせの日時・担当者名・回答内容',
        en: 'When you contacted us, with whom you spoke and what you were told'
      }
    }
  ],
  caseKinds: [
    {
      id: 'order',
      name: { ja: '注文・約定', en: 'Orders and trades' },
      evidence: ['orderMail', 'screenshots', 'times', 'amounts']
    },
    {
      id: 'deposit',
      name: { ja: '入金・預入', en: 'Deposit' },
      evidence: ['transferRecord', 'txid', 'address', 'times', 'amounts', 'screenshots']
    },
    {
      id: 'withdrawal',
      name: { ja: '出金・送付', en: 'Withdrawal' },
      evidence: ['transferRecord', 'txid', 'address', 'times', 'amounts', 'screenshots']
    },
    {
      id: 'access',
      name: { ja: '不正アクセス・資産喪失', en: 'Intrusion or lost assets' },
      evidence: ['loginRecord', 'txid', 'address', 'times', 'amounts', 'screenshots']
    },
    {
      id: 'service',
      name: { ja: '応対への不満', en: 'How we dealt with it' },
      evidence: ['contactLog', 'times']
    },
    { id: 'other', name: { ja: 'その他', en: 'Other' }, evidence: ['times', 'screenshots', 'contactLog'] }
  ],
  priorities: [
    {
      id: 'assetLoss',
      name: { ja: '資産喪失の申出', en: 'Asset loss' },
      sign: { ja: '覚えのない送付・残高の減少', en: 'A transfer they did not make, or a balance that shrank' },
      route: 'R-SE-SOC',
      withinMinutes: 15
    },
    {
      id: 'urgentWithdrawal',
      name: { ja: '緊急出金', en: 'Urgent withdrawal' },
      sign: { ja: '期日のある支払い・生活費', en: 'A payment with a date, or money to live on' },
      route: 'R-CS-SV',
      withinMinutes: 60
    },
    {
      id: 'corporate',
      name: { ja: '法人', en: 'Corporate' },
      sign: { ja: '法人口座・担当営業がいる顧客', en: 'A company account or one with an account manager' },
      route: 'R-CS-H',
      withinMinutes: 60
    },
    {
      id: 'care',
      name: { ja: '配慮を要する顧客', en: 'Customer needing care' },
      sign: {
        ja: '高齢・障がい・取り乱している・命に関わる発言',
        en: 'Age, disability, great distress, or words that put life at risk'
      },
      route: 'R-CS-SV',
      withinMinutes: 15
    }
  ],
  steps: [
    { id: 'agent', name: { ja: '担当者', en: 'Agent' }, ownerRole: 'R-CS-SV', withinMinutes: 240 },
    { id: 'otherAgent', name: { ja: '担当変更', en: 'Another agent' }, ownerRole: 'R-CS-SV', withinMinutes: 60 },
    { id: 'supervisor', name: { ja: '上長', en: 'Supervisor' }, ownerRole: 'R-CS-SV', withinMinutes: 120 },
    {
      id: 'complaintsDesk',
      name: { ja: '苦情受付', en: 'Complaints desk' },
      ownerRole: 'R-CS-CMP',
      withinMinutes: 1440
    },
    { id: 'outsideBody', name: { ja: '外部機関', en: 'Outside body' }, ownerRole: 'R-LG-H', withinMinutes: 4320 }
  ],
  results: [
    { id: 'resolved', name: { ja: '解決', en: 'Resolved' } },
    { id: 'explained', name: { ja: '説明で了承', en: 'Explained and accepted' } },
    { id: 'compensation', name: { ja: '補償の審査へ', en: 'To the compensation review' } },
    { id: 'outside', name: { ja: '外部機関へ', en: 'To an outside body' } },
    { id: 'withdrawn', name: { ja: '取下げ', en: 'Withdrawn by the customer' } }
  ],
  questions: [...standardQuestions],
  cautions: [...standardCautions],
  src: ['S-SEED-MANUAL', 'S-SEED-TROUBLE', 'S-ANALYST']
}

/** How the support desk works by a playbook version. */
export function supportDeskOf({ supportDesk }: Pick<Playbook, 'supportDesk'>): SupportDesk {
  return supportDesk ?? standardSupportDesk
}

/** What customers ask by a playbook version. */
export function questionsOf(playbook: Pick<Playbook, 'supportDesk'>): readonly SupportQuestion[] {
  return playbook.supportDesk?.questions ?? standardQuestions
}

/** What agents do not say by a playbook version. */
export function cautionsOf(playbook: Pick<Playbook, 'supportDesk'>): readonly SupportCaution[] {
  return playbook.supportDesk?.cautions ?? standardCautions
}
