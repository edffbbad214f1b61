import { describe, expect, test } from 'vitest'
import { assetClaimIn } from '../../../shared/notice/lint/asset-claim.ts'

/** Wordings in which customers read that their assets are safe. */
const claims = {
  ja: [
    'お客様の資産は安全です。',
    'お客様資産は安全に保管されております。',
    '資産の安全は確保されています。',
    'お客様の資産は全て無事です',
    '顧客資産の安全性に問題はありません。',
    'お預かり資産に影響はございません。',
    'お客様の資産への影響は一切ありません。',
    'お客様の残高に異常は確認されておりません。',
    '現時点でお客様資産の流出は確認されていません。',
    '資産の流出はしておりません。',
    'お客様の暗号資産が失われることはありません。',
    'ユーザーの資金は保全されています。',
    'お客様の資産は適切に保護されておりますのでご安心ください。',
    '資産についてはご安心いただけます。',
    '仮想通貨は全額保全しております。資金は全額無事です。',
    'お客様の資産は\n安全です。',
    '■お客様資産\n影響はありません',
    '■お客様資産\n安全',
    'お客様の資産は安全であることを確認いたしました。',
    'お客様資産の安全を確認しました。',
    'コールドウォレットの資産は問題なく管理されています。お客様の資産は健全です。',
    'お客様の資産は安全です。',
    'お客様の資産は安​全です。',
    '預り金に損失は生じておりません。',
    'ウォレットに異常はなく、お客様の資産は守られています。',
    'お客様の資産は大丈夫です'
  ],
  en: [
    'Your assets are safe.',
    'All customer funds are safe and secure.',
    'Customer assets remain fully secure.',
    'Funds are SAFU',
    'Your balances are unaffected.',
    'Customer funds have not been affected.',
    'No customer assets were lost.',
    'None of your funds have been stolen.',
    'There has been no loss of customer funds.',
    'There is no impact on customer assets.',
    'No theft of customer assets has occurred.',
    'Holdings are intact.',
    'Your crypto is protected.',
    'Rest assured that your funds remain with us.',
    'You need not worry about your assets.',
    'The safety of your funds is guaranteed.',
    'We can confirm that all client assets are accounted for.',
    'Wallets were not compromised.',
    'Customer money is not at risk.',
    '* Customer assets\nSafe',
    'Your deposits are\nsafe.',
    'Customer assets are fully backed.',
    'We assure you of the security of your assets.',
    'All of our users’ coins are safeguarded.'
  ]
} as const

/** Sentences about assets that claim nothing. */
const plain = {
  ja: [
    'お客様資産の状況は確認を進めています。',
    '■お客様資産\n確認を進めています',
    '資産の安全確保を最優先に対応しています。',
    'お客様資産の照合を行っています。',
    'お客様の資産が安全かどうかを確認しています。',
    '暗号資産の入金(預入)と出金(送付)を停止しています。',
    '暗号資産の出金に影響はありません。',
    'ログインと残高照会はご利用いただけます。',
    '一部のお客様の残高表示に遅れが生じています。',
    '資産の流出を確認しました。',
    '新しい情報はありません。',
    '安全な環境からログインしてください。',
    'お客様に新たな操作は不要です'
  ],
  en: [
    'Customer assets: being verified',
    'We are verifying whether customer assets are safe.',
    'We will tell you once we have confirmed that your assets are safe.',
    'We are checking that all funds are accounted for.',
    'We cannot yet say that assets are safe.',
    'Some customer funds have been stolen.',
    'Deposits and withdrawals are halted.',
    'Login and balances can be used.',
    'Crypto withdrawals are not affected by the yen halt. Please keep your wallet safe.',
    'No action is needed.',
    'Keep your assets safe: never share your password.',
    'There is nothing new since 14:05.'
  ]
} as const

describe.each(['ja', 'en'] as const)('in %s', (language) => {
  test.each(claims[language])('it is a claim: %s', (text) => {
    expect(assetClaimIn(text, language)).toBeDefined()
  })
  test.each(plain[language])('it is none: %s', (text) => {
    expect(assetClaimIn(text, language)).toBeUndefined()
  })
})
