import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { keyPoints } from '../../../src/drill/answer/key-points.ts';

function texts(markdown: string): readonly string[] {
  return keyPoints(markdown).map(({ text }) => text);
}

describe('the key points of an answer', () => {
  test.each<[string, string, readonly string[]]>([
    ['are the items of a list', '- 旁路缓存\n- 过期时间加**随机值**\n', ['旁路缓存', '过期时间加随机值']],
    ['are the items of an ordered list', '1. SYN\n2. SYN-ACK\n3. ACK', ['SYN', 'SYN-ACK', 'ACK']],
    [
      'keep nested details with their item',
      '- restart\n  - after three failures\n- wait',
      ['restart after three failures', 'wait'],
    ],
    ['leave out the line that announces a list', '原因有两个：\n\n- 慢\n- 贵', ['慢', '贵']],
    [
      'are the rows of a table',
      '| a | b |\n|---|---|\n| Retain | keeps |\n| Delete | `removes` |',
      ['Retain · keeps', 'Delete · removes'],
    ],
    [
      'are paragraphs that open in bold',
      '**原子性** 要么全做\n\n**一致性** 约束不变',
      ['原子性 要么全做', '一致性 约束不变'],
    ],
    ['are lines that open in bold', '**A** all or nothing\n**C** rules hold', ['A all or nothing', 'C rules hold']],
    ['are not headings, bold or real', '### 方案\n\n**好处：**\n\n- 快\n- 省', ['快', '省']],
    [
      'are sentences where there is no list',
      'Readiness 决定是否接流量。Liveness 决定是否重启容器。',
      ['Readiness 决定是否接流量。', 'Liveness 决定是否重启容器。'],
    ],
    [
      'do not cut versions and file names',
      'It is stable since 1.29 in values.yaml today.',
      ['It is stable since 1.29 in values.yaml today.'],
    ],
    ['leave out asides and questions', 'Why? 因为写放大会让磁盘先成为瓶颈。总之。', ['因为写放大会让磁盘先成为瓶颈。']],
    ['are what a quote says', '> - one thing\n> - another thing', ['one thing', 'another thing']],
    [
      'are lines of code when there is nothing else',
      '```sh\nkubectl get pods\n\nkubectl logs x\n```',
      ['kubectl get pods', 'kubectl logs x'],
    ],
    ['leave code beside words alone', '- run it\n\n```sh\nmake\n```', ['run it']],
    ['come once each', '- same\n- same', ['same']],
    ['do not end with the label of what follows', '- 门槛低。\n缺点：\n- 组件多', ['门槛低。', '组件多']],
    ['are none in an empty text', '', []],
  ])('%s', (_, markdown, expected) => {
    expect(texts(markdown)).toEqual(expected);
  });

  test('know what they are called', () => {
    expect(keyPoints('- **Retain**：保留\n- Delete: removes it\n- plain')).toEqual([
      { text: 'Retain：保留', lead: 'Retain' },
      { text: 'Delete: removes it', lead: 'Delete' },
      { text: 'plain' },
    ]);
  });

  test('take the title of a nested list as their name', () => {
    expect(keyPoints('- 读：\n  - 先读缓存\n- 写：\n  - 先写库')).toEqual([
      { text: '先读缓存', lead: '读' },
      { text: '先写库', lead: '写' },
    ]);
  });

  test('are paragraphs when there are many sentences', () => {
    const paragraph = (topic: string) =>
      Array.from({ length: 5 }, (_, index) => `关于${topic}的第${index}句话。`).join('');
    expect(texts(`${paragraph('缓存击穿')}\n\n${paragraph('消息积压')}`)).toHaveLength(2);
  });

  test('are found in any text without failing', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'-*#>|`: 。a中\n1.') }), (markdown) => {
        for (const { text } of keyPoints(markdown)) expect(text.trim()).not.toBe('');
      }),
    );
  });
});
