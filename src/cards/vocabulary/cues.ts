/** What introduces a question somebody may be asked; the question follows in quotes. */
export const CUES: readonly string[] = [
  '(?:当|如果|若|假如)?(?:你)?(?:被|面试官|对方|有人)?(?:问到|问及|问你|问起|问)(?:关于)?[:：,，]?',
  '(?:當|如果|若)?(?:你)?(?:被|面試官)?(?:問到|問及|問)[:：,，]?',
  "(?:when|if|once)\\s+(?:you(?:'re|\\s+are|\\s+get)\\s+)?(?:asked|(?:they|the\\s+interviewer|someone|somebody|interviewers)\\s+asks?(?:\\s+you)?)(?:\\s+about)?[:,]?",
];
