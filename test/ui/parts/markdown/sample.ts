/** A document with every kind of block and inline markup, in the mixture of languages people write. */
export const SAMPLE = `## 就绪探针

探测失败时，**Endpoint 摘除该 Pod**，流量不再进入；\`kubelet\` *不会*重启容器，~~存活探针~~才会。参见[官方文档](https://kubernetes.io/docs)。
第二行 <br> 换行，==隐藏==的词与 {{c1::另一个}}。

1. 第一步：“先看状态”
   - 子项一，文字很长，所以要折到下一行去，而且标点不能落在行首。
     - 三级
2. 第二步
3. three
4. four
5. five
6. six
7. seven
8. eight
9. nine
10. 第十步

- [x] 已完成
- [ ] 未完成

| 字段 | 说明 | 默认 |
|:--|:-:|--:|
| initialDelaySeconds | 容器启动后等待多久开始探测 | 0 |
| periodSeconds | 探测间隔，秒 👍🏽 “引号”… | 10 |

> 引用的话，
> 第二句 e\u0301。

\`\`\`go
func main() {
\tfmt.Println("hi") // 注释
}
\`\`\`

---

![架构图](a.png) <b>html</b> <!-- hidden -->
`;
