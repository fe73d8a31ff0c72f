import { mentionedPoints } from '../../drill/interview/points.ts';
import type { AnswerMode } from '../../drill/interview/request.ts';
import type { InterviewView } from '../../drill/interview/view.ts';
import type { InterviewDriver } from './driver.ts';
import { type InterviewCommand, type LineSituation, parseInterviewLine } from './line-command.ts';
import type { InterviewLineError, InterviewVoice } from './voice.ts';

/** What obeying a line came to; `collecting` waits for more of a typed answer. */
type Outcome = 'moved' | 'stayed' | 'collecting';

/** Runs an interview as a line protocol until it or the input ends. */
export async function runInterviewLines(
  driver: InterviewDriver,
  mode: AnswerMode,
  lines: AsyncIterable<string>,
  voice: InterviewVoice,
): Promise<void> {
  const input = lines[Symbol.asyncIterator]();
  const typed: string[] = [];
  let last: Outcome = 'moved';
  let dropped = 0;
  try {
    for (;;) {
      const view = driver.view();
      if (view.droppedForTime > dropped) voice.timeUp(view.droppedForTime - dropped);
      dropped = view.droppedForTime;
      if (view.step.kind === 'finished') return voice.end(driver.report());
      if (last !== 'collecting') voice.say(view, mode, last === 'stayed');
      const line = await input.next();
      const command: InterviewCommand =
        line.done === true ? { type: 'quit' } : parseInterviewLine(line.value, situationOf(view, mode));
      last = obey(command, { driver, view, voice, typed });
    }
  } finally {
    await input.return?.();
  }
}

function situationOf({ step, asked }: InterviewView, mode: AnswerMode): LineSituation {
  const isAnswering = step.kind === 'answering' || step.kind === 'follow-up' || step.kind === 'thinking';
  return {
    step: step.kind,
    takesText: mode !== 'aloud' && isAnswering,
    points: asked?.question.points.length ?? 0,
  };
}

interface Scene {
  readonly driver: InterviewDriver;
  readonly view: InterviewView;
  readonly voice: InterviewVoice;
  /** Lines of the answer that is being typed. */
  readonly typed: string[];
}

function obey(command: InterviewCommand, scene: Scene): Outcome {
  const { driver, voice, typed } = scene;
  const wasPaused = scene.view.isPaused;
  switch (command.type) {
    case 'text':
      typed.push(command.text);
      return 'collecting';
    case 'go-on':
      return wasPaused ? resume(scene) : goOn(scene);
    case 'ticks':
      return moved(driver.perform({ type: 'judged', judgement: { kind: 'ticked', hits: command.hits } }));
    case 'mark':
      return scene.view.step.kind === 'judging'
        ? moved(driver.perform({ type: 'judged', judgement: { kind: 'marked', mark: command.mark } }))
        : moved(driver.perform({ type: 'marked', mark: command.mark }));
    case 'note':
      if (!driver.perform({ type: 'noted', text: command.text })) return refuse(voice, { code: 'empty-note' });
      voice.remark('noted');
      return typed.length > 0 ? 'collecting' : 'stayed';
    case 'pause':
      if (wasPaused) return resume(scene);
      driver.perform({ type: 'paused' });
      voice.remark('paused');
      return typed.length > 0 ? 'collecting' : 'stayed';
    case 'skip':
      if (!driver.perform({ type: 'skipped' })) return refuse(voice, { code: 'cannot-skip' });
      typed.length = 0;
      voice.remark('skipped');
      return 'moved';
    case 'take-back':
      if (!driver.perform({ type: 'taken-back' })) return refuse(voice, { code: 'nothing-to-take-back' });
      typed.length = 0;
      voice.remark('taken-back');
      return 'moved';
    case 'quit':
      driver.perform({ type: 'quit' });
      return 'moved';
    case 'unknown':
      return refuse(voice, { code: 'unknown-command', text: command.text });
  }
}

function resume({ driver, voice, typed }: Scene): Outcome {
  driver.perform({ type: 'resumed' });
  voice.remark('resumed');
  return typed.length > 0 ? 'collecting' : 'stayed';
}

/** Enter: what it means depends on the step. */
function goOn({ driver, view, voice, typed }: Scene): Outcome {
  if (view.step.kind === 'judging') return acceptProposal(driver, view, voice);
  if (view.step.kind === 'follow-up-judging') return refuse(voice, { code: 'needs-mark' });
  if (typed.length === 0) return moved(driver.perform({ type: 'went-on' }));
  const text = typed.join('\n');
  typed.length = 0;
  return moved(driver.perform({ type: 'answered', text }));
}

/** An empty line after a typed answer takes the points it seems to make. */
function acceptProposal(driver: InterviewDriver, { asked }: InterviewView, voice: InterviewVoice): Outcome {
  if (asked === undefined || asked.question.points.length === 0) return refuse(voice, { code: 'needs-mark' });
  if (asked.answer === undefined) return refuse(voice, { code: 'needs-ticks' });
  const hits = mentionedPoints(asked.question, asked.answer);
  return moved(driver.perform({ type: 'judged', judgement: { kind: 'ticked', hits } }));
}

function moved(isMoved: boolean): Outcome {
  return isMoved ? 'moved' : 'stayed';
}

function refuse(voice: InterviewVoice, error: InterviewLineError): Outcome {
  voice.error(error);
  return 'stayed';
}
