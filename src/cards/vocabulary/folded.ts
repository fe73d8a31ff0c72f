import { listed } from './listed.ts';

/** Beginnings of titles of blocks that are folded away for being long: code, logs, instructions. */
export const FOLDED_MATTER: readonly string[] = [
  ...listed(`click | expand | collapse | show | view | see | code | source | full | output | logs? | examples? | sample | screenshots? |
      stack ?trace | config | environment | install | set ?up | details | more | changelog | diff | table of contents | toc | steps |
      instructions | hints? | answers? | solutions? | linux | mac ?os | windows | docker | ubuntu | release | version | v?\\d+\\.\\d`),
  ...listed(`展开 | 收起 | 点击 | 查看 | 完整 | 代码 | 源码 | 日志 | 输出 | 示例 | 截图 | 目录 | 配置 | 安装 | 环境 | 提示 | 更多 | 详细 |
      參考 | 参考 | 答案 | 解析 | 展開 | 收合 | 點擊 | 程式碼`),
];
