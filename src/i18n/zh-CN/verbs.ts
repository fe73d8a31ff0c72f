import type { VerbTexts } from '../contract/verbs.ts';

export const verbs: VerbTexts = {
  drill: {
    summary: '练习到期的卡片；命令名可以省略',
    details: '不给路径时练习资料库；资料库为空时使用随 mdrill 附带的卡组。',
    examples: [
      ['mdrill drill notes.md', '练习一个文件'],
      ['mdrill drill --new 5 decks/', '最多学五张新卡'],
      ["printf '\\n3\\nq\\n' | mdrill drill --plain decks/", '同样的练习，以行协议供脚本使用'],
    ],
  },
  home: {
    summary: '首页：今天该练什么、统计、下一步',
    details: '不指定任何内容时，mdrill 就显示首页；没有终端时直接练习。',
    examples: [['mdrill home', '看看今天']],
  },
  browse: {
    summary: '浏览、搜索和调整所有卡片',
    details: '',
    examples: [['mdrill browse notes/', '浏览一个文件夹里的卡片']],
  },
  search: {
    summary: '按文字或拼音首字母查找卡片',
    details: '没有找到时退出码为 1。',
    examples: [
      ['mdrill search 探针', '提到探针的卡片'],
      ['mdrill search jxtz --in seeds', '用拼音首字母查找'],
    ],
  },
  stats: {
    summary: '统计：保留率、工作量、预测、顽固卡',
    details: '',
    examples: [
      ['mdrill stats', '全部卡片'],
      ['mdrill stats --tag kubernetes --json', '某个标签，供程序使用'],
    ],
  },
  quiz: {
    summary: '随机出题，只问一遍，不写任何文件',
    details:
      '困难、良好、简单都算答出。可以给网址（仅 http 和 https），- 表示从标准输入读取。得分低于 --pass 时退出码为 1。',
    examples: [
      ['mdrill quiz notes.md', '一个文件里的全部题目'],
      ['mdrill quiz -n 20 --seed 42 --pass 80 decks/', '人人同样的二十题，可作门槛'],
      ['mdrill quiz --choice decks/', '用卡组自动出选择题'],
    ],
  },
  interview: {
    summary: '用你的笔记模拟面试',
    details: '轮次来自小节，追问逐个提出。日志里只留下一份面试报告；不加 --record 就不影响记忆。',
    examples: [
      ['mdrill interview notes.md', '完整的一场面试'],
      ['mdrill interview --minutes 30 --report report.md notes.md', '半小时，并写出报告'],
      ['mdrill interview --rounds 1,3 notes.md', '只面第一轮和第三轮'],
    ],
  },
  check: {
    summary: '检查笔记和卡组',
    details: '一次列出所有文件的所有问题，附行号和列号。有错误时退出码为 1。',
    examples: [
      ['mdrill check decks/', '检查一个文件夹'],
      ['mdrill check --json notes.md', '以 JSON 输出'],
    ],
  },
  list: {
    summary: '列出笔记和卡组里的卡片',
    details: '',
    examples: [
      ['mdrill list notes.md', '每张卡片一行'],
      ['mdrill list --json --memory decks/', '每张卡片的全部信息，供程序使用'],
    ],
  },
  explain: {
    summary: '逐块说明变成了什么，或者为什么不是卡片',
    details: '',
    examples: [['mdrill explain notes.md', '这块为什么是卡片，那块为什么不是']],
  },
  due: {
    summary: '显示现在该练多少',
    details: '',
    examples: [
      ['mdrill due', '新卡、学习中和待复习的数量，按卡组列出'],
      ['mdrill due --json decks/', '供提示符或状态栏使用'],
    ],
  },
  add: {
    summary: '把文件和文件夹加入资料库',
    details: '不指定内容时，mdrill 练习的就是资料库。不带路径则显示资料库。',
    examples: [['mdrill add ~/notes', '以后练习这个文件夹里的全部笔记']],
  },
  remove: {
    summary: '把文件和文件夹移出资料库',
    details: '卡片的进度会保留。',
    examples: [['mdrill remove ~/notes', '不再练习这个文件夹']],
  },
  suspend: {
    summary: '暂停卡片，或搁置到某一天',
    details: '卡片用编号、编号开头或“notes.md:12”表示。',
    examples: [
      ['mdrill suspend k3f9w2m0ta', '不再问这张卡片'],
      ['mdrill suspend --until +3 notes.md:12', '三天后再问'],
      ['mdrill suspend --resume k3f9w2m0ta', '恢复提问'],
    ],
  },
  reset: {
    summary: '清除卡片的进度，或指定到期日',
    details: '历史仍在日志里，可以撤销。',
    examples: [
      ['mdrill reset k3f9w2m0ta', '重新作为新卡'],
      ['mdrill reset --due 2026-12-01 k3f9w2m0ta', '只指定下次出现的日期'],
    ],
  },
  undo: {
    summary: '撤销本机最近一次评分或改动',
    details: '可以指定任何事件，包括自动匹配（mdrill log --matches）和另一次撤销。',
    examples: [
      ['mdrill undo', '撤销最近一次'],
      ['mdrill undo a1b2c3d4e5.f6g7h8j9k0.12', '撤销这个事件'],
    ],
  },
  log: {
    summary: '查看日志：全部、某张卡片、某一天，或当时的状态',
    details: '加 --json 按原样逐行输出事件。',
    examples: [
      ['mdrill log --card k3f9w2m0ta', '一张卡片的历史'],
      ['mdrill log --day 2026-03-01', '某个学习日发生的事'],
      ['mdrill log --matches', '哪些改过的卡片被认了出来'],
      ['mdrill log --at 2026-03-01T08:00', '当时的记忆状态'],
    ],
  },
  doctor: {
    summary: '检查全部存储内容，说明并修复',
    details: '日志从不改写：损坏的行会另存一份，其余照常使用。',
    examples: [
      ['mdrill doctor', '一切是否正常'],
      ['mdrill doctor --repair', '修复能修复的部分'],
    ],
  },
  show: {
    summary: '完整显示一张卡片及其历史',
    details: '卡片用编号、编号开头或“notes.md:12”表示。',
    examples: [
      ['mdrill show k3f9w2m0ta', '问题、答案、记忆状态和历史'],
      ['mdrill show notes.md:12', '某一行所在的卡片'],
    ],
  },
  edit: {
    summary: '在编辑器中打开卡片所在的笔记并定位',
    details: '编辑器由 VISUAL 或 EDITOR 指定。',
    examples: [['mdrill edit k3f9w2m0ta', '编辑这张卡片']],
  },
  id: {
    summary: '查看编号、写入笔记、处理失去问题的卡片',
    details: '没有编号也能认出改过的卡片；写进笔记的编号则万无一失。失去问题的卡片见 mdrill list --orphans。',
    examples: [
      ['mdrill id notes.md', '每张卡片的编号'],
      ['mdrill id --write notes.md', '把编号写进文件'],
      ['mdrill id --attach k3f9w2m0ta p8d2x4n1qz', '这张卡片就是原来那张'],
    ],
  },
  completion: {
    summary: '输出 bash、zsh 或 fish 的补全脚本',
    details: '',
    examples: [['mdrill completion bash', '在 ~/.bashrc 中加入：source <(mdrill completion bash)']],
  },
  build: {
    summary: '由笔记生成规范卡组',
    details: '手工改过的卡组不会被覆盖，除非加 --force。',
    examples: [
      ['mdrill build seeds -o decks', '每份笔记生成一个卡组'],
      ['mdrill build seeds -o decks --check', '卡组过期时退出码为 1'],
    ],
  },
  config: {
    summary: '查看或修改设置',
    details: '不带参数显示全部设置；给出键显示其值；给出键和值则修改。',
    examples: [
      ['mdrill config', '显示全部设置及其位置'],
      ['mdrill config retention 0.85', '修改一项设置'],
    ],
  },
};
