/** A fence of each type with much of what its grammar has, as Mermaid's documentation writes it. */
export const richFences: Readonly<Record<string, string>> = {
  flowchart: `flowchart LR
 A@{ shape: rect, label: "a_b x" }
 A:::hot --> B
 A e1@--> B
 e1@{ animate: true }
 subgraph one two
 B@{ shape: circle }
 end
 C["\`**a**\`"] & D
 style A fill:#fff
 linkStyle 0 stroke:#f00
 classDef hot fill:#f00
 class C,D hot
 click D "https://example.com/?a=1&b=2#c" "Tip > here" _blank
 E((x)) & F{{y}} & G[/z/] & H>flag] & I[(db)] & J(((k)))
 first_name -.->|"a"| second-name ==> third.name
 direction TB
 subgraph two
 direction LR
 q1 --> q2
 end
 one --> two; q1 --> A;
 %% a comment
 K --- L`,
  kanban: `kanban
 todo[To do]
  a["x y"]@{ assigned: "Jo_e", ticket: ABC-1, priority: "Very High" }
  bare one
 [Done]
  c[z]`,
  state: `stateDiagram-v2
 state f <<fork>>
 [*] --> f
 state "long name" as A
 f --> A
 note right of A
  one: two
  three
 end note
 A:::hot --> B
 classDef hot fill:#f00
 class B hot
 state C {
 a --> b
 --
 c --> d
 }
 direction LR
 state ch <<choice>>
 B --> ch: maybe
 ch --> D : yes
 note left of D : short
 first_state --> [*]
 D: This is D`,
  class: `classDiagram
 class List~int~
 class A["x y"]:::hot
 note for A "some note"
 A : +int age
 A : +List~string~ names
 A "1" --> "*" B : has
 namespace N {
 class Z
 }
 link A "https://x.example" "tip"
 class \`q r\`
 A ..> C
 style A fill:#fff
 classDef hot fill:#f00
 note "free"
 class D {
  <<interface>>
  +method(int a, String b)* List~int~
  -field$
  #prot() bool
 }
 B ()-- E
 direction LR
 C --|> D: inherits`,
  entities: `erDiagram
 A["al ias"] {
 string id PK "c"
 string(9) x FK, UK
 }
 "X Y" ||--o{ A : "two words"
 A one or more to zero or one B : has
 style A fill:#f00
 A:::hot
 A 1--0+ C : x
 first_name }|..|{ LINE-ITEM : contains
 direction TB
 classDef hot fill:#f00
 class B hot`,
  block: `block-beta
 columns 2
 a["x"] space:2 b<["arr"]>(right)
 block:g1:2
 c d
 end
 a -- "lbl" --> b
 a --> b
 style a fill:#f00
 class a hot
 e(("r")) f{"s"}`,
  quadrant: `quadrantChart
 title T & x
 "q t": [0.1, 0.2] radius: 12, color: #ff3300
 A:::c1: [0.9, 0.1]
 Campaign B: [0.4, 0.34] color: #ff33f0, radius: 10
 classDef c1 color: #109060
 x-axis "a b" --> c d
 y-axis low reach --> high reach
 quadrant-1 We should expand`,
  sequence: `sequenceDiagram
 participant A@{ "type": "database" } as Long name
 box Aqua Group one
 participant B
 end
 autonumber 10 5
 create participant C
 A->>C: hi
 destroy C
 C-xA: bye
 rect rgb(1,2,3)
 A->>+B: wrap: two
 B-->>-A: x<br/>y
 end
 par one
 A->>B: a
 and two
 A->>B: b
 end
 critical c
 A->>B: x
 option d
 A->>B: y
 end
 opt z
 A->>B: q
 end
 break w
 A->>B: q
 end
 accTitle: foo
 accDescr {
 more
 and more
 }
 %% comm
 Note over A,B: tt
 Note left of B: nowrap: t2
 A->>B: a %% b
 A-)Alice Smith: last
 activate B
 deactivate B
 title: my t`,
  requirement: `requirementDiagram
 requirement "a b" {
 id: "1 2"
 text: x_y
 risk: high
 verifymethod: test
 }
 functionalRequirement fr {
 id: 1.1
 text: the second test text.
 risk: low
 verifymethod: inspection
 }
 element e {
 type: "sim u"
 docref: ref/x
 }
 element test_entity2 {
 type: word doc
 docRef: reqs/test_entity
 }
 e - satisfies -> "a b"
 fr <- copies - test_entity2
 class e hot
 style e fill:#f00
 classDef hot fill:#f00`,
  C4: `C4Context
 title T x
 Enterprise_Boundary(b0, "BankBoundary0") {
 Person(a, "An na", "d d")
 System_Boundary(b, "BB") {
 System(c, "C")
 SystemDb_Ext(z, "Z", "stores")
 }
 }
 Rel(a, c, "Uses", "HTTP")
 BiRel(a, z, "Both")
 UpdateRelStyle(a, c, $textColor="blue", $offsetY="10")
 UpdateElementStyle(a, $fontColor="red")
 UpdateLayoutConfig($c4ShapeInRow="3", $c4BoundaryInRow="1")`,
  Gantt: `gantt
 title a
 dateFormat YYYY-MM-DD
 axisFormat %d
 excludes weekends
 section s
 T 1: a, 2026-07-01, 3d
 T 2: after a, 20d
 click a href "https://x.example"
 todayMarker off
 tickInterval 1week
 100% done :b, 2026-07-01, 3d
 Mile :milestone, m, 2026-07-02, 0d
 vert line :vert, v1, 2026-07-03, 0d`,
  Sankey: `sankey-beta
"a, ""b""",c,12.5
c,d,2`,
  chart: `xychart-beta horizontal
 title "x"
 x-axis Month [a, "c d"]
 y-axis Rev 0 --> 3
 bar "leg" [1,2]
 line [1.5, +2]`,
  'chart of numbers': `xychart-beta
 title Sales
 x-axis 1 --> 10
 y-axis "Revenue (in $)" 4000 --> 11000
 bar [5000, 6000]`,
  git: `gitGraph TB:
 commit id: "Alpha" type: HIGHLIGHT tag: "v1"
 branch develop order: 2
 checkout develop
 commit
 checkout main
 merge develop id: "M" tag: "t" type: REVERSE
 branch "feat x"
 commit id: "z"
 checkout main
 cherry-pick id: "z"`,
  'mind map': `mindmap
  root((mind))
    Origins
      Long history
      ::icon(fa fa-book)
      A[square]
      B))bang((
      C)cloud(
      {{hexagon}}
      D("\`**md** text\`")
    :::urgent
    last & one`,
  timeline: `timeline
 title T
 section S one
 2002 : LinkedIn : x
 2004: Facebook: Google
      : more`,
  journey: `journey
 title T
 section Go to work
  Make tea: 5: Me
  Go upstairs: 3: Me, Cat`,
  pie: `pie showData title Pets
 "Dogs" : 386
 "Cats" : 85.9`,
  packet: `packet-beta
 title P
 0-15: "Source"
 16-31: "Dest"`,
  radar: `radar-beta
 title G
 axis m["Math"], s["Science"], e["English"]
 curve a["Alice"]{85, 90, 80}
 curve b["Bob"]{70, 75, 85}
 max 100
 min 0`,
  treemap: `treemap-beta
"Cat 1"
  "Item A1": 10
  "Item A2": 20:::c1
"Cat 2"
  "Item B": 15
classDef c1 fill:#f00`,
  architecture: `architecture-beta
 group api(cloud)[API]
 service db(database)[My Database] in api
 service s(server)[Server] in api
 junction j in api
 db:L -- R:s
 s:T --> B:j`,
};
