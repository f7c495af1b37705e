/** What people write in labels, and what becomes of it where Mermaid's signs are taken for markup or syntax. */
export const hostileLabels = [
  'NPS >= 40, Revenue > 1M, x -> y, a > b > c', '> 40', 'Churn <= 2%, NPS > 40 & < 60, Q3 <-> Q4',
  'if NPS<40 then call, if NPS>40 then ask', '#1 priority', 'Ticket #123 closed', 'a<b and c>d', '<little box>',
  'R&D, <b>bold</b>, &amp;, &lt;b&gt; and &#35;', 'Cost: 2*3*4', '_draft_ plan, 5 * 6 * 7 items', '**loud** one',
  'path\\name, first\\tname, first_name and last_name', 'the `code` here', "it's 100%, a %% b", 'one; two',
  '🎉 نمو الإيرادات 売上を増やす', 'x [brackets]', 'x {braces}', 'x (parens)', 'a | b', '# hash', '- item', '1. first',
  '$$x$$ = a~b~c', 'ends so;', '"quoted" words',
]; // prettier-ignore

/** A place for labels in one type of diagram. */
export interface LabelPlace {
  /** A fence with these labels, each in the same kind of place. */
  readonly fence: (labels: readonly string[]) => string;
  /** Signs that Mermaid's grammar has another use for here: a label with them is refused. */
  readonly refuses?: RegExp;
  /** Labels that are something else here, as Mermaid's documentation has it: a comment, two labels, a type. */
  readonly means?: readonly string[];
}

const each = (head: string, line: (label: string, index: number) => string) => (labels: readonly string[]) =>
  [head, ...labels.map(line)].join('\n');

const quote = /"/;
const markdownQuote = /^"`|"|^`/;

export const places: Readonly<Record<string, LabelPlace>> = {
  'flowchart, quoted box': {
    fence: each('flowchart LR', (label, n) => ` n${n}["${label}"]`),
    refuses: quote,
  },
  'flowchart, box': { fence: each('flowchart LR', (label, n) => ` n${n}[${label}]`), refuses: /["[\](){}|]/ },
  'flowchart, rounded box': {
    fence: each('flowchart LR', (label, n) => ` n${n}(${label})`),
    refuses: /["[\](){}|]|^- /,
  },
  'flowchart, Markdown box': {
    fence: each('flowchart LR', (label, n) => ` n${n}["\`${label}\`"]`),
    refuses: /["`]/,
    means: ['_draft_ plan, 5 * 6 * 7 items', '**loud** one'],
  },
  'flowchart, box with properties': {
    fence: each('flowchart LR', (label, n) => ` n${n}@{ shape: rect, label: "${label}" }`),
    refuses: quote,
  },
  'flowchart, arrow': {
    fence: each('flowchart LR', (label, n) => ` a${n} -->|${label}| b${n}`),
    refuses: /["[\](){}|]/,
  },
  'flowchart, quoted arrow': {
    fence: each('flowchart LR', (label, n) => ` a${n} -->|"${label}"| b${n}`),
    refuses: quote,
  },
  'flowchart, words in an arrow': {
    fence: each('flowchart LR', (label, n) => ` a${n} -- ${label} --> b${n}`),
    refuses: quote,
  },
  'flowchart, group': {
    fence: each('flowchart LR', (label, n) => ` subgraph g${n} ["${label}"]\n  a${n}\n end`),
    refuses: quote,
  },
  'flowchart, bare group': {
    fence: each('flowchart LR', (label, n) => ` subgraph ${label}\n  a${n}\n end`),
    refuses: /[<>"(){}|,~\\]|one;|🎉/u,
    means: ['x [brackets]', 'ends so;'],
  },
  'flowchart, title': {
    fence: ([label = '']) => `---\ntitle: ${JSON.stringify(label)}\n---\nflowchart LR\n a`,
  },
  'sequence, message': { fence: each('sequenceDiagram', (label) => ` A->>B: ${label}`) },
  'sequence, note': { fence: each('sequenceDiagram', (label) => ` Note over A: ${label}`) },
  'sequence, participant': {
    fence: each('sequenceDiagram', (label, n) => ` participant P${n} as ${label}`),
  },
  'sequence, loop': { fence: each('sequenceDiagram', (label) => ` loop ${label}\n  A->>B: x\n end`) },
  'sequence, alternatives': {
    fence: each('sequenceDiagram', (label) => ` alt ${label}\n  A->>B: x\n else ${label}\n  A->>B: y\n end`),
  },
  'sequence, box': {
    fence: each('sequenceDiagram', (label, n) => ` box Aqua ${label}\n  participant A${n}\n end`),
  },
  'state, arrow': { fence: each('stateDiagram-v2', (label, n) => ` a${n} --> b${n}: ${label}`) },
  'state, description': { fence: each('stateDiagram-v2', (label, n) => ` a${n}: ${label}`) },
  'state, name': {
    fence: each('stateDiagram-v2', (label, n) => ` state "${label}" as a${n}`),
    refuses: quote,
  },
  'state, note': {
    fence: each('stateDiagram-v2', (label, n) => ` a${n} --> b\n note right of a${n}: ${label}`),
  },
  'state, long note': {
    fence: each('stateDiagram-v2', (label, n) => ` a${n} --> b\n note right of a${n}\n  ${label}\n end note`),
  },
  'class, member': {
    fence: each('classDiagram', (label, n) => ` class A${n} {\n  ${label}\n }`),
    refuses: /[{}]/,
    means: ['$$x$$ = a~b~c'],
  },
  'class, member after a colon': {
    fence: each('classDiagram', (label, n) => ` class A${n}\n A${n} : ${label}`),
    means: ['$$x$$ = a~b~c'],
  },
  'class, label': { fence: each('classDiagram', (label, n) => ` class A${n}["${label}"]`), refuses: quote },
  'class, relation': { fence: each('classDiagram', (label, n) => ` A${n} --> B${n} : ${label}`) },
  'class, cardinality': {
    fence: each('classDiagram', (label, n) => ` A${n} "${label}" --> "2" B${n}`),
    refuses: quote,
  },
  'class, note': { fence: each('classDiagram', (label) => ` note "${label}"`), refuses: quote },
  'entities, relation': {
    fence: each('erDiagram', (label, n) => ` A${n} ||--o{ B${n} : "${label}"`),
    refuses: quote,
  },
  'entities, bare relation': {
    fence: each('erDiagram', (label, n) => ` A${n} ||--o{ B${n} : ${label}`),
    refuses: /[^]/,
  },
  'entities, name': { fence: each('erDiagram', (label) => ` "${label}" ||--o{ B : has`), refuses: quote },
  'entities, alias': {
    fence: each('erDiagram', (label, n) => ` A${n}["${label}"] {\n  string id\n }`),
    refuses: quote,
  },
  'entities, comment': {
    fence: each('erDiagram', (label, n) => ` A${n} {\n  string id "${label}"\n }`),
    refuses: quote,
  },
  'Gantt, task': { fence: each('gantt\n section S', (label, n) => ` ${label} :a${n}, 2026-07-01, 14d`) },
  'Gantt, section': {
    fence: each('gantt', (label, n) => ` section ${label}\n T :a${n}, 2026-07-01, 14d`),
  },
  'Gantt, title': { fence: ([label = '']) => `gantt\n title ${label}\n T :a, 2026-07-01, 14d` },
  'pie, slice': { fence: each('pie', (label) => ` "${label}" : 3`), refuses: quote },
  'pie, title': { fence: ([label = '']) => `pie title ${label}\n "a" : 3` },
  'mind map, bare': {
    fence: each('mindmap\n  root', (label) => `    ${label}`),
    refuses: /[{}]/,
    means: ['x [brackets]', 'x (parens)'],
  },
  'mind map, box': {
    fence: each('mindmap\n  root', (label, n) => `    n${n}[${label}]`),
    refuses: /[[\](){}]|^"/,
  },
  'mind map, quoted box': {
    fence: each('mindmap\n  root', (label, n) => `    n${n}["${label}"]`),
    refuses: quote,
  },
  'kanban, card': { fence: each('kanban\n  todo', (label, n) => `    n${n}["${label}"]`), refuses: quote },
  'kanban, column': { fence: each('kanban', (label, n) => `  n${n}["${label}"]`), refuses: quote },
  'timeline, event': { fence: each('timeline', (label) => ` 2026 : ${label} : two`) },
  'timeline, period': { fence: each('timeline', (label) => ` ${label} : one`) },
  'timeline, section': { fence: each('timeline', (label) => ` section ${label}\n 2026 : one`) },
  'journey, task': { fence: each('journey\n section S', (label) => ` ${label}: 5: Me`) },
  'journey, section': { fence: each('journey', (label) => ` section ${label}\n T: 5: Me`) },
  'journey, title': { fence: ([label = '']) => `journey\n title ${label}\n T: 5: Me` },
  'quadrant, point': {
    fence: each('quadrantChart', (label) => ` "${label}": [0.3, 0.6]`),
    refuses: markdownQuote,
  },
  'quadrant, axis': {
    fence: ([label = '']) => `quadrantChart\n x-axis "${label}" --> High`,
    refuses: markdownQuote,
  },
  'quadrant, title': { fence: ([label = '']) => `quadrantChart\n title ${label}\n A: [0.3, 0.6]` },
  'chart, title': { fence: ([label = '']) => `xychart-beta\n title "${label}"\n bar [1, 2]`, refuses: quote },
  'chart, category': {
    fence: (labels) =>
      `xychart-beta\n x-axis [${labels.map((label) => `"${label}"`).join(', ')}]\n bar [1, 2]`,
    refuses: quote,
  },
  'git, commit': { fence: each('gitGraph', (label) => ` commit id: "${label}"`), refuses: quote },
  'git, tag': {
    fence: each('gitGraph', (label, n) => ` commit id: "c${n}" tag: "${label}"`),
    refuses: quote,
  },
  'block, box': { fence: each('block-beta', (label, n) => ` n${n}["${label}"]`), refuses: quote },
  'block, arrow': {
    fence: each('block-beta', (label, n) => ` a${n}["x"] b${n}["y"]\n a${n} -- "${label}" --> b${n}`),
    refuses: quote,
  },
  'Sankey, name': {
    fence: each('sankey-beta', (label) => `"${label.replaceAll('"', '""')}",Active,60`),
    refuses: /[^ -~]|#\w+;/,
  },
  'requirement, text': {
    fence: each(
      'requirementDiagram',
      (label, n) => ` requirement r${n} {\n id: 1\n text: "${label}"\n risk: high\n verifymethod: test\n }`,
    ),
    refuses: quote,
  },
  'C4, person': { fence: each('C4Context', (label, n) => ` Person(p${n}, "${label}", "d")`), refuses: quote },
  'packet, field': { fence: each('packet-beta', (label) => ` +16: "${label}"`), refuses: quote },
  'radar, axis': {
    fence: (labels) =>
      `radar-beta\n${labels.map((label, n) => ` axis a${n}["${label}"]`).join('\n')}\n curve x["X"]{${labels.map(() => 1).join(',')}}`,
    refuses: quote,
  },
  'architecture, service': {
    fence: each('architecture-beta', (label, n) => ` service s${n}(server)["${label}"]`),
  },
};
