import type { DamageReason, StoreAction, StoreMessages, StoreProblemKind } from '../contract/store.ts';

const ACTIONS: Readonly<Record<StoreAction, string>> = {
  'save-review': '这次操作没有保存',
  'save-progress': '进度检查点没有保存（复习记录都在日志里，不会丢）',
  'save-settings': '设置没有保存',
  'write-file': '文件没有写入',
};

const REASONS: Readonly<Record<StoreProblemKind, string>> = {
  'disk-full': '磁盘已满',
  'read-only': '磁盘只读',
  'no-permission': '没有写入权限',
  'too-large': '内容过大',
  missing: '目录不存在，也无法创建',
  damaged: '原文件已损坏，覆盖会丢失其中的内容',
  failed: '系统报告错误',
};

const ADVICE: Readonly<Record<StoreProblemKind, string>> = {
  'disk-full': '请清理出一些空间后重试。',
  'read-only': '请让磁盘可写，或把 MDRILL_HOME 设为可写的目录。',
  'no-permission': '请修改权限，或把 MDRILL_HOME 设为可写的目录。',
  'too-large': '请缩短内容后重试。',
  missing: '请确认磁盘已连接，或把 MDRILL_HOME 设为别的目录。',
  damaged: '请先修复或移走该文件，再重试。',
  failed: '请重试；若仍出错，可运行 mdrill doctor 查看详情。',
};

/** Files a person named lie where she said, not in the home. */
const FILE_ADVICE: Partial<Readonly<Record<StoreProblemKind, string>>> = {
  'read-only': '请让磁盘可写，或换一个位置。',
  'no-permission': '请修改权限，或换一个位置。',
  missing: '请确认磁盘已连接，或换一个位置。',
};

function adviceFor(action: StoreAction, kind: StoreProblemKind): string {
  return (action === 'write-file' ? FILE_ADVICE[kind] : undefined) ?? ADVICE[kind];
}

const DAMAGE: Readonly<Record<DamageReason, string>> = {
  checksum: '这一行被改动过，校验和不符',
  unfinished: '这一行没有写完就中断了，当时也没有提示已保存',
  noise: '这一行里有不属于任何事件的字节',
  'conflict-marker': '这一行是 git 留下的冲突标记，两边的事件都已采用',
  'too-long': '这一行比任何事件都长',
  'not-an-event': '这一行完整，但不是事件',
};

function withCode(code: string): string {
  return code === '' ? '' : `（${code}）`;
}

export const store: StoreMessages = {
  problem: (action, kind, path, code) =>
    `${ACTIONS[action]}：${REASONS[kind]}${withCode(code)}：${path}\n${adviceFor(action, kind)}`,
  troubles: {
    damagedLine: (file, line, reason, rescued) =>
      `${file}:${line}：${DAMAGE[reason]}。${rescued > 0 ? `从中找回并采用了 ${rescued} 个事件。` : ''}其余内容照常使用，详情见 mdrill doctor。`,
    shrunkFile: (file, lostBytes) =>
      `${file}：文件变短了，少了 ${lostBytes} 字节。请从备份恢复，或用 mdrill doctor 尽量找回。`,
    rewrittenFile: (file) => `${file}：已读过的部分被改动，已全部重新读取。可用 mdrill doctor 检查是否有缺失。`,
    missingFile: (file, lostBytes) =>
      `${file}：文件（${lostBytes} 字节）不见了。如果目录是共享的或在别的磁盘上，请确认它在；否则请恢复文件，或用 mdrill doctor 尽量找回。`,
    unreadableFile: (file, code) => `${file}：无法读取（${code}），没有计入。请检查权限。`,
    damagedCheckpoint: (file) => `${file}：检查点已损坏。进度已根据日志重建，没有丢失。`,
    unsavedCheckpoint: (file, code) =>
      `${file}：检查点没有保存成功${withCode(code)}。复习记录都在日志里，只是下次启动会稍慢。`,
  },
  files: {
    standardInput: '标准输入',
    missing: (path) => `${path}：没有这个文件或目录，请检查名称。`,
    unreadable: (path, code) => `${path}：无法读取（${code}），请检查权限。`,
    tooLarge: (path, size, limit) => `${path}：作为笔记太大（${size} 字节，上限 ${limit}），请拆成几个文件。`,
    notUtf8: (path) => `${path}：不是 UTF-8 文本。请另存为 UTF-8，例如：iconv -f GB18030 -t UTF-8 旧.md > 新.md`,
    notNotes: (path) => `${path}：不是笔记。mdrill 读取 .md、.markdown 和 .txt 文件。`,
    noFiles: (path) => `${path}：这里没有 .md 或 .markdown 文件。`,
    leadsOutside: (path) => `${path}：链接指向所给目录之外，没有跟随。需要的话请直接给出目标路径。`,
  },
  config: {
    damaged: (file, line, column) =>
      `${file}:${line}:${column}：不是有效的 JSON。修复之前使用默认设置，也无法保存设置。`,
    unreadable: (file, code) => `${file}：无法读取设置（${code}），已使用默认设置。请检查权限。`,
  },
};
