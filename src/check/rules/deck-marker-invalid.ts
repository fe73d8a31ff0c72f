import { defineOutsideRule, exampleText } from '../rule.ts';

export const deckMarkerInvalid = defineOutsideRule({
  id: 'deck-marker-invalid',
  category: 'syntax',
  scope: 'parser',
  level: 'warning',
  bad: exampleText(
    '---\ntitle: 探针\nmdrill: { deck: 1, id: probes }\n---\n\n## 什么是就绪探针？\n<!-- card k3f9w2m0ta qa -->\n\n决定是否接收流量。\n\n⟦<!-- part: rubrik -->⟧\n**得分点**\n\n- 说出端点\n',
  ),
  good: exampleText(
    '---\ntitle: 探针\nmdrill: { deck: 1, id: probes }\n---\n\n## 什么是就绪探针？\n<!-- card k3f9w2m0ta qa -->\n\n决定是否接收流量。\n\n<!-- part: rubric -->\n**得分点**\n\n- 说出端点\n',
  ),
});
