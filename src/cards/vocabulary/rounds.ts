const HELD_BY =
  '(?:[一二三四五六]|技术|技術|主管|交叉|业务|業務|终|初|复|群|总监|老板|leader|hr|经理|部门|电话|视频|现场|加|boss|cto)\\s*';

/** Patterns of names of the rounds of an interview that name nothing else. */
export const CLEAR_ROUNDS: readonly string[] = [`^\\S{0,10}?${HELD_BY}面(?:试|試)?(?=$|[\\s:,/—\\d-]|面经|凉经)`];

/** What stands in every such name, however it is marked up: 面 or the radical that looks like it, at the end of a word. */
export const CLEAR_ROUND = /[面⾯](?:[试試]?(?![\u4e00-\u9fff])|[试試]?[面凉]经)/;

/** Patterns of such names that may name something else where nobody speaks of an interview. */
export const ROUNDS: readonly string[] = [
  '^第\\s*[一二三四五六1-6]\\s*(?:轮|輪|次)(?:面试|面試|技术面|面)?',
  '^(?:在线)?(?:笔试|筆試|机试)(?:题|部分|环节)?$',
  '^(?:interview |technical |tech |coding )?round\\s*#?\\s*(?:[1-9]|one|two|three|four|five)\\b',
  '^(?:1st|2nd|3rd|[4-6]th|first|second|third|fourth|fifth|final|last)\\s+(?:[\\w-]+\\s+)?(?:round|interview)\\b',
  '^(?:hr|technical|tech|coding|system design|behaviou?ral|managerial|hiring manager|bar raiser|design|phone|telephonic|telephone|video|machine coding|dsa|culture fit|recruiter|initial|team match(?:ing)?)\\s+(?:round|screen|screening|interview|call|phase)\\b',
  '^(?:virtual )?on-?site(?: (?:interviews?|rounds?|loop))?(?=$|[\\s:,—-])',
  '^(?:online (?:assessment|test|coding)|take-?home|oa)\\b',
];

/** Words that show that somebody speaks of an interview. */
export const INTERVIEW_WORDS = /面试|面試|面经|面經|实习|實習|校招|社招|秋招|春招|interview|entrevista|entretien/i;

/** Words in the title of what advises on interviews, or tells how they are held. */
export const INTERVIEW_ADVICE =
  /流程|准备|準備|指南|攻略|技巧|建议|建議|规划|安排|process|guide|prepar|how to|\btips\b|pipeline|hiring|roadmap/i;

/** What an account of an interview says beside what was asked. */
export const ROUND_REMARKS =
  /^(?:面试官(?!问)|時長|时长|时间|時間|日期|地点|结果|結果|状态|岗位|部门|base|反问|反問|总结|感受|感想|体验|评价|整体|难度|共|约|大概|全程|挂|过了|已过|等通知|通过|offer|oc|凉|流程|形式|duration|interviewers?\b|result|outcome|feedback|verdict|format|date|location|length|status|notes?\b|difficulty|time\b|platform|mode\b|overall|i |we |they |he |she |it )/i;
