/** One fence of each diagram type, with a word its drawing must show. */
export const fences: Readonly<Record<string, { readonly source: string; readonly shows: string }>> = {
  flowchart: {
    shows: 'Is it valid?',
    source: `flowchart LR
  accTitle: How a check-in travels
  accDescr: From owner to page
  a["Owner writes a check-in, with a confidence and a value that is long"] --> b{Is it valid?}
  b -- yes --> c([Merged]) --> d[(Store)]
  b -- no, tell them --> a
  subgraph site [The site]
    d --> e[Page]
    e -.-> f>Flag]
  end
  click e href "/page/" "Read it"
  classDef hot fill:#ffd6d6,stroke:#c00
  class c hot`,
  },
  sequence: {
    shows: 'Hello Bob, how are you?',
    source: `sequenceDiagram
  autonumber
  participant A as Alice
  actor B as Bob
  A->>B: Hello Bob, how are you?
  activate B
  Note right of B: Bob thinks a long time about it
  B-->>A: Fine
  deactivate B
  loop every week
    A->>A: check in
  end
  alt ok
   A-xB: yes
  else
   A-)B: no
  end`,
  },
  state: {
    shows: 'OnTrack',
    source: `stateDiagram-v2
  [*] --> Draft
  Draft --> Active: published
  Active --> Closed: scored
  state Active {
    [*] --> OnTrack
    OnTrack --> AtRisk: slips
  }
  Closed --> [*]
  note right of Draft: Not yet visible`,
  },
  class: {
    shows: 'KeyResult',
    source: `classDiagram
  class Objective {
    +String title
    +score() number
  }
  Objective "1" *-- "2..5" KeyResult : has
  KeyResult <|-- Metric
  <<interface>> Metric`,
  },
  er: {
    shows: 'OBJECTIVE',
    source: `erDiagram
  TEAM ||--o{ OBJECTIVE : owns
  OBJECTIVE ||--|{ KEY_RESULT : has
  OBJECTIVE {
    string id PK
    string title "what must change"
  }`,
  },
  gantt: {
    shows: 'Outbound pilot',
    source: `gantt
  title Quarter
  dateFormat YYYY-MM-DD
  section Plan
  Draft :done, a1, 2026-07-01, 14d
  Align :active, after a1, 7d
  section Run
  Outbound pilot :crit, b1, 2026-07-20, 30d
  Review :milestone, 2026-08-10, 0d`,
  },
  pie: {
    shows: 'Where time goes',
    source: `pie showData
  title Where time goes
  "Growth" : 40
  "Trust" : 35
  "Other" : 25`,
  },
  mindmap: {
    shows: 'Measurable',
    source: `mindmap
  root((OKRs))
    Objectives
      Qualitative
      Few
    Key results
      ::icon(fa fa-book)
      Measurable`,
  },
  timeline: {
    shows: 'Prototype',
    source: `timeline
  title History of the product
  2024 : Idea : Prototype
  2025 : Launch
  2026 : Growth : Outbound`,
  },
  quadrant: {
    shows: 'Campaign A',
    source: `quadrantChart
  title Reach and engagement
  x-axis Low Reach --> High Reach
  y-axis Low Engagement --> High Engagement
  quadrant-1 We should expand
  quadrant-2 Need to promote
  quadrant-3 Re-evaluate
  quadrant-4 May be improved
  Campaign A: [0.3, 0.6]
  Campaign B: [0.7, 0.2]`,
  },
  xychart: {
    shows: 'Active teams',
    source: `xychart-beta
  title "Active teams"
  x-axis [jan, feb, mar, apr]
  y-axis "Teams" 0 --> 100
  bar [20, 45, 60, 80]
  line [10, 40, 70, 75]`,
  },
  gitgraph: {
    shows: 'develop',
    source: `gitGraph
  commit
  branch develop
  commit id: "work"
  checkout main
  merge develop tag: "v1"
  commit`,
  },
  journey: {
    shows: 'Make tea',
    source: `journey
  title My working day
  section Go to work
    Make tea: 5: Me
    Go upstairs: 3: Me, Cat
  section Home
    Sit down: 1: Me`,
  },
  kanban: {
    shows: 'Write it',
    source: `kanban
  todo[To do]
    a[Write it]
  done[Done]
    b[Read it]`,
  },
  block: {
    shows: 'Wide',
    source: `block-beta
  columns 3
  a["One"] b["Two"] c["Three"]
  d["Wide"]:3`,
  },
  sankey: {
    shows: 'Paying',
    source: `sankey-beta
Trials,Active,60
Trials,Lost,40
Active,Paying,30`,
  },
  requirement: {
    shows: 'fast pages',
    source: `requirementDiagram
  requirement speed {
    id: 1
    text: fast pages
    risk: high
    verifymethod: test
  }
  element site {
    type: system
  }
  site - satisfies -> speed`,
  },
};
