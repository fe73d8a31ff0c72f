import { describe, expect, it } from 'vitest';
import { BARE, CLOZE, PROBE } from '../../support/cards.ts';
import { tryDrill } from '../../support/drill.ts';

const ONE_TERM = { ...CLOZE, cloze: ['kubelet'] };
const TWO_WORDS = { ...CLOZE, cloze: ['kube proxy'] };

describe('typing an answer', () => {
  it('writes what is typed and pasted, with the cursor behind it', () => {
    const trial = tryDrill([PROBE]);
    trial.type('a', '就绪q3 ', '\u001b[200~探针\u001b[201~');
    expect(trial.screen()).toContain('› 就绪q3 探针');
    expect(trial.driver.said).toEqual([]);
    const { cursor } = trial.controller.layout();
    // Two columns of margin, two of the prompt, eleven of text.
    expect(cursor?.column).toBe(2 + 2 + 11);
    expect(trial.screen().split('\n')[cursor?.row ?? 0]).toContain('› 就绪q3 探针');
  });

  it('reveals and lays a short answer over the expected one', () => {
    const trial = tryDrill([ONE_TERM]);
    trial.type('a', 'kubelet', '\r');
    expect(trial.driver.said).toEqual(['reveal']);
    expect(trial.screen()).toContain('Your answer');
    expect(trial.screen()).toContain('Suggested: good (enter)');
    expect(trial.controller.layout().cursor).toBeUndefined();
  });

  it('shows what was typed and what was expected below one another where they agree in part', () => {
    const trial = tryDrill([TWO_WORDS]);
    trial.type('a', 'kube proxi', '\r');
    expect(trial.screen()).toMatch(/Your answer\n {2}kube proxi\n {2}kube proxy\n/u);
  });

  it('shows a wrong short answer alone: the right one stands below', () => {
    const trial = tryDrill([ONE_TERM]);
    trial.type('a', 'docker', '\r');
    expect(trial.screen()).toMatch(/Your answer\n {2}docker\n\n/u);
  });

  it('suggests again for an empty answer', () => {
    const trial = tryDrill([ONE_TERM]);
    trial.type('a\r');
    expect(trial.screen()).toContain('Suggested: again');
  });

  it('ticks the points a long answer mentions and keeps the tally with the grade', () => {
    const trial = tryDrill([PROBE], [80, 40]);
    trial.type('a', '探测失败达到 failureThreshold，Ready 条件变为 False，EndpointSlice 中标记为未就绪', '\r');
    expect(trial.screen()).toContain('[ ] 说出流量被摘除');
    expect(trial.screen()).toContain('[x] 提到 failureThreshold');
    trial.type('\r');
    expect(trial.driver.said).toHaveLength(2);
    expect(trial.driver.details[0]?.keyPoints).toEqual({ hit: 1, total: 3 });
  });

  it('leaves the person free to grade otherwise', () => {
    const trial = tryDrill([ONE_TERM]);
    trial.type('a', 'kubelet', '\r', '1');
    expect(trial.driver.said).toEqual(['reveal', 'again']);
  });

  it('goes back without comparing on escape', () => {
    const trial = tryDrill([PROBE]);
    trial.type('a', 'x');
    trial.controller.press([{ kind: 'key', name: 'escape' }]);
    expect(trial.driver.said).toEqual([]);
    expect(trial.screen()).not.toContain('Your answer');
    trial.type(' 3');
    expect(trial.driver.said).toEqual(['reveal', 'good']);
  });

  it('still leaves on Ctrl-C', () => {
    const trial = tryDrill([PROBE]);
    trial.type('a', '\u0003');
    expect(trial.left).toEqual(['interrupt']);
  });
});

describe('ticking points', () => {
  const cases = [
    ['none below half: again', ' rx', 'Suggested: again'],
    ['some missed: hard', ' rxx', 'Suggested: hard'],
    ['all: good', ' rxxx', 'Suggested: good'],
    ['a point ticked and unticked', ' rx\u001b[Zxxx', 'Suggested: hard'],
  ] as const;
  it.each(cases)('%s', (_what, keys, said) => {
    const trial = tryDrill([PROBE], [80, 40]);
    trial.type(keys);
    expect(trial.screen()).toContain(said);
  });

  it('suggests nothing before the first tick, and enter then grades nothing', () => {
    const trial = tryDrill([PROBE], [80, 40]);
    trial.type(' r\r');
    expect(trial.driver.said).toEqual(['reveal']);
    expect(trial.screen()).not.toContain('Suggested');
  });

  it('is for the answer’s own points when the card has no rubric', () => {
    const trial = tryDrill([{ ...PROBE, rubric: [] }], [80, 40]);
    trial.type(' r');
    expect(trial.screen()).toContain('[ ] Pod 的 Ready 条件变为 False');
  });
});

describe('revealing step by step', () => {
  it('shows one part after the other and then the rest of the card', () => {
    const trial = tryDrill([PROBE], [80, 40]);
    trial.type('n');
    expect(trial.driver.said).toEqual(['reveal']);
    expect(trial.screen()).toContain('Endpoint 控制器');
    expect(trial.screen()).not.toContain('1. 探测失败');
    expect(trial.screen()).toContain('3 parts hidden: n');
    trial.type('nn');
    expect(trial.screen()).toContain('2. Pod 的 Ready');
    expect(trial.screen()).not.toContain('3. EndpointSlice');
    trial.type('n');
    expect(trial.screen()).toContain('3. EndpointSlice');
    expect(trial.screen()).toContain('weak answer');
  });

  it('does nothing more when everything is shown', () => {
    const trial = tryDrill([BARE]);
    trial.type(' nn');
    expect(trial.driver.said).toEqual(['reveal']);
  });
});

describe('confidence', () => {
  it('grows by quarters and is kept with the grade', () => {
    const trial = tryDrill([PROBE]);
    trial.type('ccc');
    expect(trial.screen()).toContain('75% sure');
    trial.type(' 3');
    expect(trial.driver.details).toEqual([{ confidence: 0.75 }]);
  });

  it('begins again after a hundred percent', () => {
    const trial = tryDrill([PROBE]);
    trial.type('ccccc');
    expect(trial.screen()).toContain('25% sure');
  });

  it('is not kept when nobody said it', () => {
    const trial = tryDrill([PROBE]);
    trial.type(' 3');
    expect(trial.driver.details).toEqual([{}]);
  });
});
