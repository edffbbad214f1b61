import type { SupportCaution, SupportQuestion } from './schema.ts'

/**
 * What customers ask in a halt, and from which facts it is answered (manual, chapters 3.1 and 5.2): what an incident works
 * with whose playbook version says nothing of it.
 */
export const standardQuestions: readonly SupportQuestion[] = [
  {
    id: 'when',
    when: 'halt',
    question: { ja: 'いつ再開しますか', en: 'When will service resume?' },
    answer: {
      ja: '再開の見込み: {{eta}}\n次の更新予定: {{nextUpdate}}\n状況により変わることがあります。',
      en: 'Expected recovery: {{eta}}\nNext update: {{nextUpdate}}\nThis may change with the situation.'
    }
  },
  {
    id: 'what',
    when: 'halt',
    question: { ja: '何が止まっていますか', en: 'What is halted?' },
    answer: {
      ja: '停止しているサービスと銘柄: {{scope}}\nお客様への影響: {{impact}}\n停止開始: {{haltStart}}',
      en: 'Services and assets halted: {{scope}}\nImpact on customers: {{impact}}\nHalt start: {{haltStart}}'
    }
  },
  {
    id: 'why',
    when: 'halt',
    question: { ja: '原因は何ですか', en: 'What is the cause?' },
    answer: { ja: '原因: {{cause}}\n次の更新予定: {{nextUpdate}}', en: 'Cause: {{cause}}\nNext update: {{nextUpdate}}' }
  },
  {
    id: 'withdrawals',
    when: 'halt',
    question: { ja: '入金・出金・送付はできますか', en: 'Can I deposit or withdraw?' },
    answer: {
      ja: 'お客様への影響: {{impact}}\nお客様へのお願い: {{actions}}\n再開の見込み: {{eta}}\n次の更新予定: {{nextUpdate}}',
      en: 'Impact on customers: {{impact}}\nPlease note: {{actions}}\nExpected recovery: {{eta}}\nNext update: {{nextUpdate}}'
    }
  },
  {
    id: 'orders',
    when: 'always',
    question: { ja: '出していた注文はどうなりますか', en: 'What happens to my open orders?' },
    answer: { ja: '注文の取扱い: {{orderPolicy}}', en: 'Handling of open orders: {{orderPolicy}}' }
  },
  {
    id: 'assets',
    when: 'always',
    question: { ja: '預けている資産はどうなっていますか', en: 'What about my assets?' },
    answer: { ja: 'お客様資産の状況: {{assetStatement}}', en: 'Status of customer assets: {{assetStatement}}' }
  },
  {
    id: 'actions',
    when: 'always',
    question: { ja: '何かする必要はありますか', en: 'Is there anything I should do?' },
    answer: {
      ja: 'お客様へのお願い: {{actions}}\n当社がパスワード、秘密鍵、認証コードをお尋ねすることはありません。',
      en: 'Please note: {{actions}}\nWe never ask for passwords, private keys or authentication codes.'
    }
  },
  {
    id: 'phishing',
    when: 'always',
    question: { ja: '不審なメールや電話が来ました', en: 'I got a suspicious mail or call' },
    answer: {
      ja: 'リンクを開かず、返信もしないでください。当社がパスワード、秘密鍵、認証コードをお尋ねすることはありません。\nお問い合わせ先: {{contact}}',
      en: 'Do not open links and do not reply. We never ask for passwords, private keys or authentication codes.\nContact: {{contact}}'
    }
  },
  {
    id: 'compensation',
    when: 'always',
    question: { ja: '損失は補償されますか', en: 'Will my loss be compensated?' },
    answer: { ja: '補償について: {{compensation}}', en: 'About compensation: {{compensation}}' }
  },
  {
    id: 'news',
    when: 'always',
    question: { ja: '最新の情報はどこで見られますか', en: 'Where do I find the latest?' },
    answer: {
      ja: '最新情報: {{url}}\nお問い合わせ先: {{contact}}',
      en: 'Latest information: {{url}}\nContact: {{contact}}'
    }
  },
  {
    id: 'resumed',
    when: 'resumed',
    question: { ja: 'いつ再開しましたか', en: 'When did service resume?' },
    answer: {
      ja: '再開時刻: {{resumed}}\nお客様へのお願い: {{actions}}',
      en: 'Resumed: {{resumed}}\nPlease note: {{actions}}'
    }
  }
]

/** What agents do not say, whoever asks (duties CS-06 and CS-22). */
export const standardCautions: readonly SupportCaution[] = [
  {
    id: 'noPromise',
    text: {
      ja: '再開の時刻を約束しない。「見込み」と「次の更新予定」だけを伝える。',
      en: 'Do not promise a time. Say the expected recovery and the next update, as they stand here.'
    }
  },
  {
    id: 'noGuess',
    text: {
      ja: '原因を推測しない。ここにない説明をしない。',
      en: 'Do not guess the cause. Give no explanation that is not here.'
    }
  },
  {
    id: 'noAssetClaim',
    text: {
      ja: '「資産は安全です」など、ここにある「お客様資産の状況」より強い言い方をしない。',
      en: 'Do not say that assets are safe, or anything stronger than the status that stands here.'
    }
  },
  {
    id: 'noCompensation',
    text: {
      ja: '補償・返金・手数料の免除を約束しない。申出は案件として受け付ける。',
      en: 'Do not promise compensation, refunds or waived fees. Take the request as a case.'
    }
  },
  {
    id: 'noAdvice',
    text: { ja: '相場の見通しや売買の助言を言わない。', en: 'Give no view of the market and no advice to trade.' }
  },
  {
    id: 'noSecrets',
    text: {
      ja: 'パスワード、秘密鍵、復元用の語句、認証コードを聞かない。',
      en: 'Never ask for passwords, private keys, recovery phrases or authentication codes.'
    }
  },
  {
    id: 'noInside',
    text: {
      ja: '社内の事情、職員の氏名、ほかのお客様のことを話さない。',
      en: 'Do not speak of internal matters, staff by name, or other customers.'
    }
  }
]
