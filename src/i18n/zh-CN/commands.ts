import type { CommandsMessages } from '../contract/commands.ts';

export const commands: CommandsMessages = {
  help: {
    tagline: '把 Markdown 笔记变成卡片，用间隔重复来练习。',
    usage: '用法',
    verb: '命令',
    verbs: '命令',
    options: '选项',
    examples: '示例',
    exitCodes: '退出码',
    exitCodeText: '0 正常 · 1 有错误、低于及格线或内容过期 · 2 用法错误或无法运行 · 130 被中断',
    helpOption: '显示这份帮助',
    more: 'mdrill <命令> --help 显示某个命令的详细说明。',
    overviewExamples: [
      ['mdrill notes/', '练习文件夹里到期的卡片'],
      ['mdrill quiz notes.md', '随机问十题，只问一次，不写任何文件'],
      ['mdrill check decks/', '检查卡组，适合人看，也适合 CI'],
    ],
  },
  verbs: {
    drill: {
      summary: '练习到期的卡片；命令名可以省略',
      details: '不给路径时练习资料库；资料库为空时使用随 mdrill 附带的卡组。',
      examples: [
        ['mdrill drill notes.md', '练习一个文件'],
        ['mdrill drill --new 5 decks/', '最多学五张新卡'],
        ["printf '\\n3\\nq\\n' | mdrill drill --plain decks/", '同样的练习，以行协议供脚本使用'],
      ],
    },
    quiz: {
      summary: '随机抽题，只问一次，不写任何文件',
      details: '困难、良好、轻松都算答对。得分低于 --pass 时退出码为 1。',
      examples: [
        ['mdrill quiz notes.md', '从一个文件抽十题'],
        ['mdrill quiz -n 20 --seed 42 --pass 80 decks/', '人人同样的二十题，可作门槛'],
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
  },
  options: {
    lang: '界面语言：en 或 zh-CN',
    now: '假定现在是这个时刻（ISO 8601）',
    seed: '让所有随机选择可以重现',
    plain: '用行协议代替全屏界面，不带颜色',
    json: '输出 JSON，供程序使用',
    topics: '不为没有提问的小节生成卡片',
    new: '本次最多学几张新卡',
    reviews: '本次最多复习几张',
    tag: '只要带此标签的卡片，可重复',
    count: '题数（默认 10）',
    pass: '得分低于此百分比时退出码为 1',
    memory: '附上每张卡片的记忆状态',
    out: '卡组写到哪里（默认 decks）',
    check: '不写文件；有变化时退出码为 1',
    force: '覆盖手工改过的卡组',
  },
  usage: {
    unknownVerb: (word, suggestion) =>
      `没有叫“${word}”的命令或文件。${suggestion === undefined ? '' : `是不是想用“${suggestion}”？`}\nmdrill --help 列出所有命令。`,
    unknownOption: (option, suggestion) =>
      `没有 ${option} 这个选项。${suggestion === undefined ? '' : `是不是想用 ${suggestion}？`}`,
    missingOperand: (operand) => `缺少 ${operand}。`,
    missingValue: (option) => `${option} 需要一个值。`,
    invalidValue: (option, detail) => `${option} 不能是这个值（${detail}）。`,
    notACount: (option, value) => `--${option} 需要一个整数，而不是“${value}”。`,
    notAnInstant: (value) => `--now 需要 ISO 8601 时刻，例如 2026-03-01T08:00+08:00，而不是“${value}”。`,
    tooManyOperands: '参数太多。',
    seeHelp: (verb) => `mdrill ${verb} --help 显示用法。`,
  },
  crash: (version, details) =>
    `mdrill 因自身的错误而停止。评过分的卡片都已保存。\n请附上以下内容报告：\n${version}\n${details}`,
};
