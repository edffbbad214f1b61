import type { Actor } from '../../shared/event/envelope.ts'

/** The people of the tests: one of each department, and others whose signature counts. */
export const matsumoto: Actor = { person: '松本 彩', department: 'command', role: 'R-IC' }
export const tanaka: Actor = { person: '田中 誠', department: 'command', role: 'R-ICD' }
export const watanabe: Actor = { person: '渡辺 恵子', department: 'command', role: 'R-EXEC' }
export const sato: Actor = { person: '佐藤 健', department: 'system', role: 'R-SYS-H' }
export const suzuki: Actor = { person: '鈴木 美咲', department: 'support', role: 'R-CS-H' }
export const takahashi: Actor = { person: '高橋 翔', department: 'pr', role: 'R-PR-H' }
export const ito: Actor = { person: '伊藤 直樹', department: 'legal', role: 'R-LG-H' }
export const santos: Actor = { person: 'Maria Santos', department: 'security', role: 'R-SE-H' }
export const yoshida: Actor = { person: '吉田 蓮', department: 'security', role: 'R-SE-SOC' }
