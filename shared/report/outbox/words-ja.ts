import type { OutboxWords } from './words.ts'

/** What leaves the console, in Japanese. */
export const outboxWordsJa: OutboxWords = {
  kinds: { notice: '告知', brief: '社内速報', statusPage: 'ステータスページ' },
  statuses: {
    queued: '送信待ち',
    sending: '送信中',
    waiting: '再送待ち',
    held: '保留',
    failed: '失敗',
    unknown: '到達不明',
    delivered: '送信済み',
    cancelled: '取りやめ',
    blocked: '訓練のため送信しない'
  },
  holds: {
    person: '担当者が保留しました',
    stale: '送れないまま時間が経ちました。内容が今も正しいか確かめてください',
    superseded: '同じ経路に新しい文面があります。この文面も送るか決めてください',
    facts: '承認のあとで内容が変わりました。今も正しいか確かめてください'
  },
  connectors: {
    mail: 'メール(SMTP)',
    statusFolder: 'ステータスページ(フォルダー)',
    statusHttp: 'ステータスページ(HTTP)',
    webhook: 'Webhook',
    compose: 'SNSの投稿画面'
  },
  secrets: { password: 'パスワード', token: 'トークン', address: 'アドレス', signing: '署名鍵' },
  troubles: {
    'name-not-found':
      'サーバー名 {host} が見つかりません。ネットワークにつながっているか、接続先の綴りが正しいか確かめてください。自動で再送します。',
    unreachable:
      '{host} に接続できません。ネットワークと接続先のポートを確かめてください。つながり次第、自動で再送します。',
    'timed-out': '{host} から時間内に返事がありません。自動で再送します。続くときは相手側の状態を確かめてください。',
    dropped: '{host} との接続が途中で切れました。続きから自動で再送します。',
    'server-busy': '相手側が混雑しています({status})。相手の指定した時間を待って自動で再送します。',
    'server-error':
      '相手側で障害が起きています({status})。自動で再送します。続くときは相手側の担当に知らせてください。',
    'server-full': '相手側の空き容量か送信枠が足りません({status})。相手側の担当に知らせてください。自動で再送します。',
    'folder-missing': '公開フォルダーが見つかりません。ドライブがつながっているか確かめてください。自動で再送します。',
    'disk-full': '公開フォルダーのディスクがいっぱいです。空きを作ってください。自動で再送します。',
    'certificate-expired':
      '{host} の証明書の期限が切れています。相手側の担当に更新を頼み、更新されたら「今すぐ再送」を押してください。',
    'certificate-name':
      '証明書が {host} のものではありません。接続先の名前を確かめ、正しければ相手側の担当に連絡してください。送っていません。',
    'certificate-unknown':
      '{host} の証明書を信頼できません。自社の証明書なら、連携先の設定に追加してください。心当たりがなければ送らず、ネットワーク担当に知らせてください。',
    'encryption-failed': '{host} と暗号化通信を始められません。暗号化の方式とポートの組み合わせを確かめてください。',
    'encryption-missing':
      '{host} は暗号化(STARTTLS)に対応していないため、送っていません。ポートか暗号化の方式を確かめてください。',
    'login-refused': 'ユーザー名かパスワードが違います({status})。連携先の設定で入れ直してください。',
    'access-refused': '相手側に拒否されました({status})。トークンかアドレスが有効か確かめ、設定で入れ直してください。',
    'address-gone': '送り先がありません({status})。アドレスが変わっていないか確かめ、設定で直してください。',
    redirected: '送り先が別のアドレスへ移っています({status})。新しいアドレスを確かめ、設定で直してください。',
    'message-refused': '相手側が内容を受け付けません({status})。設定の形式と文面を確かめてください。',
    'message-too-large': '文面が相手側の上限を超えています({status})。短くして出し直してください。',
    'sender-refused':
      '差出人のアドレスが受け付けられません({status})。設定の差出人を、サーバーで許されたアドレスにしてください。',
    'recipients-refused': '宛先がすべて拒否されました({status})。宛先リストと差出人の設定を確かめてください。',
    'list-missing': '宛先リストがありません。設定でCSVを取り込んでから「今すぐ再送」を押してください。',
    'folder-read-only': '公開フォルダーに書き込めません。フォルダーの権限を確かめてください。',
    'secret-missing': 'パスワードなどが登録されていません。設定で入れてから「今すぐ再送」を押してください。',
    'secret-locked':
      'このパソコンの鍵保管から秘密情報を取り出せません。設定で入れ直してから「今すぐ再送」を押してください。',
    'connector-missing': '連携先が削除されています。取りやめて、別の連携先か手作業で出してください。',
    'progress-lost':
      'どこまで送ったかの記録が失われています。メールサーバーの送信記録を確かめ、必要なら出し直してください。',
    'answer-lost':
      '届いたかどうか分かりません(返事の前に途切れました)。二重に送らないよう止めています。送り先を見て、「届いていた」か「再送」を選んでください。',
    unexpected: '予期しない理由で送れませんでした({status})。設定を確かめ、手作業での掲載も検討してください。'
  }
}
