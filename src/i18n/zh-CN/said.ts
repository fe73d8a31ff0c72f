import type { MatchBody, ReviewMode } from '../../memory/event.ts';
import type { Phase } from '../../memory/memory.ts';
import type { SaidTexts } from '../contract/said.ts';

const MODES: Readonly<Record<ReviewMode, string>> = { drill: '练习', cram: '加练', quiz: '测验', interview: '面试' };
const REASONS: Readonly<Record<MatchBody['by'], string>> = {
  content: '内容相同',
  question: '问题相同',
  similarity: '相似',
  person: '本人指定',
};
const PHASES: Readonly<Record<Phase, string>> = { new: '新卡', learning: '学习中', review: '复习', relearning: '重学' };

export const said: SaidTexts = {
  due: {
    now: (fresh, learning, review) => `新卡 ${fresh} · 学习中 ${learning} · 待复习 ${review}`,
    laterToday: (count) => `今天晚些时候还有 ${count} 张`,
    heldBack: (fresh, review) =>
      `另有${[...(fresh > 0 ? [` ${fresh} 张新卡`] : []), ...(review > 0 ? [` ${review} 张复习`] : [])].join('、')}超出每日上限，留到以后`,
    beyond: (cards) => `超出上限 ${cards}`,
    next: (instant) => `下一张：${instant}`,
  },
  shelf: {
    missing: (path) => `${path} 不存在，没有加入。`,
    outcomes: {
      added: '已加入',
      removed: '已移出',
      'already-there': '已经在资料库里',
      covered: '上级目录已经在资料库里',
      'not-there': '不在资料库里',
    },
  },
  card: {
    unknown: (reference) => `没有卡片“${reference}”。mdrill list --json 会列出编号，也可以写 file.md:12。`,
    ambiguous: (reference, ids) => `“${reference}”是多个编号的开头：${ids.join('、')}……`,
    notADay: (text) => `“${text}”不是日期；请写 2026-03-01，需要表示几天后时也可写 +3。`,
    suspended: '已暂停',
    resumed: '已恢复',
    buried: (day) => `搁置到 ${day}`,
    reset: '已清除进度，重新作为新卡',
    dueSet: (day) => `到期日 ${day}`,
  },
  id: {
    notWritable: (path) => `${path} 不是笔记文件，没有写入编号。`,
    written: (written, refused) =>
      `写入 ${written} 个编号${refused === 0 ? '' : `，${refused} 张卡片所在的行放不下编号`}`,
    noOrphan: (reference) => `没有旧卡“${reference}”；mdrill list --orphans 会列出。`,
    orphanTrouble: {
      unknown: (orphan) => `日志里没有 ${orphan}。`,
      'in-use': (orphan) => `${orphan} 仍在使用：笔记里有卡片延续了它。`,
      same: (orphan) => `${orphan} 本来就是这张卡片。`,
    },
    attached: (orphan, card) => `${orphan} 的进度已交给 ${card}`,
    dropped: (orphan) => `已放弃 ${orphan}`,
  },
  unknownShell: (name, shells) => `没有“${name}”的补全脚本，可用的有 ${shells.join('、')}。`,
  needsTerminal: (instead) => `这需要终端；没有终端时可以用 mdrill ${instead}。`,
  stats: {
    retention: (share, wished) => `保留率：${share}，目标 ${wished}%`,
    byAge: (young, mature) => `  较新 ${young}，成熟 ${mature}`,
    past: (days, reviews, minutes) => `过去 ${days} 天：复习 ${reviews} 次，${minutes} 分钟`,
    coming: (days, cards) => `未来 ${days} 天：到期 ${cards} 张`,
    leeches: '顽固卡：',
  },
  edit: {
    noEditor: '没有指定编辑器。请设置 EDITOR 或 VISUAL，例如 EDITOR=vim。',
    shipped: (path) => `${path} 随 mdrill 附带，不能直接修改，请先复制一份。`,
    failed: (editor, detail) => `无法启动 ${editor}：${detail}`,
  },
  undo: {
    nothing: '没有可以撤销的操作。',
    noEvent: (text) => `日志里没有事件“${text}”；mdrill log 会列出可以撤销的事件。`,
    already: (event) => `${event} 已经撤销过；撤销本身也是事件（见 mdrill log --json），同样可以撤销。`,
    done: (event) => `已撤销：${event}`,
  },
  log: {
    takenBack: '（已撤销）',
    review: (grade, due, mode) => `${grade} → ${due}${mode === 'drill' ? '' : `（${MODES[mode]}）`}`,
    undo: (event) => `撤销了 ${event}`,
    flag: (flag) => (flag === 0 ? '去掉标记' : `标记 ${flag}`),
    note: (text) => `备注：${text}`,
    seen: (file) => `见于 ${file}`,
    match: (fresh, known, front, score, by) => `${fresh} 就是 ${known} ${front}（${REASONS[by]}，${score.toFixed(2)}）`,
    drop: '已放弃',
    interview: '面试',
    state: (phase, due, reps, lapses) =>
      `${PHASES[phase]}  ${due === '' ? '' : `${due}  `}复习 ${reps} 次，遗忘 ${lapses} 次`,
  },
  doctor: {
    home: (path) => `位置：${path}`,
    file: (path, events, duplicates, foreign) =>
      `${path}：${events} 个事件${duplicates === 0 ? '' : `，其中 ${duplicates} 个在别处也有`}${foreign === 0 ? '' : `，${foreign} 个来自更新的版本`}`,
    checkpoint: {
      current: '检查点：最新',
      behind: '检查点：落后于日志，下次练习时补读',
      missing: '检查点：没有，下次练习时由日志生成',
      damaged: '检查点：已损坏，会由日志重新生成',
      unreadable: '检查点：无法读取，请检查 progress.json 的权限',
      'of-another': '检查点：属于别的位置或版本，会由日志重新生成',
      contradicted: '检查点：比日志知道得多，有日志文件被改动或删除',
    },
    losses: (events, reviews) => `检查点里还有日志已丢失的 ${events} 个事件和 ${reviews} 个到期日；--repair 会补回`,
    leftovers: (count) => `有 ${count} 个被强行结束的进程留下的临时文件；--repair 会删除`,
    well: '一切正常。',
    unwell: '有地方不正常，其余复习记录照常使用。mdrill doctor --repair 会修复能修复的部分。',
    repaired: (copied, restored, rescheduled, removed) =>
      `已修复：另存损坏行 ${copied} 行，补回事件 ${restored} 个，设定到期日 ${rescheduled} 个，删除临时文件 ${removed} 个`,
  },
};
