import type { CompensationTerms } from './compensation.ts'

export const compensationWordsJa: CompensationTerms = {
  faults: { open: '未判定', company: '会社', customer: '顧客', thirdParty: '第三者', shared: '双方' },
  laws: { japan: '日本の損失補塡規制が及ぶ', elsewhere: '日本の規制は及ばない' },
  clearances: { confirmed: '協会の事故確認', exception: '禁止の例外' },
  outcomes: { pay: '支払う', refuse: '支払わない' },
  needs: { legal: '法務', money: '財務責任者または本部長' },
  statuses: {
    received: '受付',
    assessed: '認定済み',
    approved: '承認済み・未払い',
    paid: '支払済み',
    refused: '不支払い',
    objection: '異議あり',
    closed: '終了'
  },
  batches: { open: '承認待ち', decided: '承認済み', stale: '無効(内容が変わった)', withdrawn: '取下げ' },
  terms: {
    scope: '事象の範囲',
    basisAt: '基準時刻',
    formula: '計算式',
    fault: '帰責',
    funding: '原資'
  },
  register: {
    mark: '訓練の印',
    currency: '通貨',
    priceSource: '価格・レートの出所',
    status: '状態',
    paidAmount: '支払額',
    paymentReference: '振込記録の番号'
  },
  upheld: '認める',
  dismissed: '認めない'
}
