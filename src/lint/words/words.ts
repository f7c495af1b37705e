/**
 * Words of one language by which rules recognise what an author intends. A language is one file beside this
 * one, named after its tag, and may leave out what it does not need.
 *
 * Unless a list says otherwise its words are compared without regard to case. A hyphen in them stands for a
 * hyphen or a space; a phrase that begins with "… " is looked for at the end of a title.
 */
export interface Words {
  readonly grammar: Grammar;
  readonly tasks: TaskWords;
  readonly praise: PraiseWords;
  readonly usual: UsualWords;
  readonly measures: MeasureWords;
  readonly numbers: NumberWords;
  readonly placeholders: PlaceholderWords;
  readonly pay: PayWords;
}

export type WordList = readonly string[];
export type Values = Readonly<Record<string, number>>;

/** A language as its file has it. */
export type Language = { readonly [Group in keyof Words]?: Partial<Words[Group]> };

/** What tells a sentence from a name. */
export interface Grammar {
  /** Words before a title's first word of weight: "successfully", "we will". */
  readonly openers: WordList;
  /** What begins the object of a verb: "the", "our", "new". */
  readonly determiners: WordList;
  /** Those among them that say how many or how often: "several", "weekly". */
  readonly quantifiers: WordList;
  /** Those among them that point at what is there already: "our", "all". A number behind one is no goal. */
  readonly definites: WordList;
  /** Prepositions, conjunctions and the like, where a name ends. */
  readonly joints: WordList;
  /** Those among them that begin a clause of its own: "who", "so that". */
  readonly clauseOpeners: WordList;
  /** Verbs in the forms they have behind a subject: "takes", "are". */
  readonly statementVerbs: WordList;
  /** How plurals end. */
  readonly pluralEndings: WordList;
  /** How words end that say how a verb is done and stand before it: "successfully". */
  readonly adverbEndings: WordList;
  /** What ends like one of those and is none: "monthly". */
  readonly notAdverbs: WordList;
  /** How participles end behind what they are about: "adopted". */
  readonly participleEndings: WordList;
  /** What ends like a plural and is none, or stands before other nouns as it is: "sales". */
  readonly singulars: WordList;
  /** What stands for something named before: "them". */
  readonly pronouns: WordList;
  readonly conjunctions: WordList;
}

interface TaskWords {
  /** Verbs that make a title a task, in the forms it has there: "implement", "roll out". */
  readonly verbs: WordList;
  /** The same, but now and then part of a name: "launch customers". */
  readonly verbsOrNames: WordList;
  /** Parts of names as often as verbs: a task only before a determiner or a number, as in "review all contracts". */
  readonly namesOrVerbs: WordList;
  /** Verbs of many uses: a task only before a number or the like, as in "run five workshops". */
  readonly verbsOfCount: WordList;
  /** Verbs of adding: what is added is work, unless people or a measure are. */
  readonly addingVerbs: WordList;
  /** What others decide to become or to give, and is won rather than added: "deals". */
  readonly gains: WordList;
  /** Verbs of making: in an objective a task when a deliverable is made, in a key result always. */
  readonly makingVerbs: WordList;
  /** Verbs of many uses: a task when a deliverable stands behind them. */
  readonly verbsOfDeliverables: WordList;
  /** Task verbs as nouns ("launching"): a task only before a determiner or a number, and in no statement. */
  readonly gerunds: WordList;
  /** The same of verbs of making: a task when a deliverable stands behind them. */
  readonly makingGerunds: WordList;
  /** Verbs that are no nouns as well: in a key result a task before whatever is no measure. */
  readonly onlyVerbs: WordList;
  /** Verbs of those that find something out rather than do it. */
  readonly findingVerbs: WordList;
  /** What says of the thing found that others, or evidence, decided about it: "validated". */
  readonly proofs: WordList;
  /** Work products, singular and plural. */
  readonly deliverables: WordList;
  /** Verbs that say with a share, a sum or a limit behind them how well something goes: "ship 98 % on time". */
  readonly flowVerbs: WordList;
  /** Tasks as nouns: "launch of". */
  readonly nouns: WordList;
  /** Participles that say a counted thing was made or done: "published", "… published". */
  readonly participles: WordList;
  /** What says how something is done rather than what: "without", "faster". */
  readonly manners: WordList;
  /** What nobody can produce: such a verb before it speaks of a state, as in "upgrade the guest experience". */
  readonly abstracts: WordList;
}

interface PraiseWords {
  /** Praise that says nothing by itself. */
  readonly superlatives: WordList;
  /** Those among them that also praise one thing: empty only before what everybody offers. */
  readonly adjectives: WordList;
  /** What everybody offers: "customer service". One word counts only when it stands alone. */
  readonly commonplaces: WordList;
  /** What we are: "team", "employer". */
  readonly selves: WordList;
  /** What looks like praise and is none: "leading cause". */
  readonly exceptions: WordList;
  /** Verbs that add nothing to the praise behind them: "be", "deliver". */
  readonly emptyVerbs: WordList;
  /** Verbs that make something of something: praise counts behind what they are about. */
  readonly causatives: WordList;
  /** What joins a subject and the praise of it: "is", "as". */
  readonly copulas: WordList;
  /** What begins a reason, a way or a difference somebody would notice. */
  readonly reasons: WordList;
}

interface UsualWords {
  /** Verbs that keep things as they are. */
  readonly verbs: WordList;
  /** Other words with which a title says so, when no sentence follows: "ongoing". */
  readonly phrases: WordList;
  /** Where those verbs mean something else: "keep pace". */
  readonly exceptions: WordList;
  /** Signs that something changes all the same: "while", "longer", "than". */
  readonly changes: WordList;
  /** Verbs and nouns of change, in the forms they have behind those verbs: "improving", "efforts to reduce". */
  readonly improvements: WordList;
}

interface MeasureWords {
  /** What can be measured: "revenue", "lead time", "NPS". */
  readonly nouns: WordList;
  /** Those among them that people feel rather than count: two of them may be one impression. */
  readonly qualities: WordList;
  /** More or less of a measure: "more", "higher". */
  readonly comparatives: WordList;
  /** Verbs that move a measure: "raise", "cut". */
  readonly changeVerbs: WordList;
  /** Names of one thing that hold a conjunction: "profit and loss". */
  readonly pairs: WordList;
  /** What makes a rate of what stands before it. */
  readonly per: WordList;
  /** What stands before a range: "between". */
  readonly ranges: WordList;
}

export interface NumberWords {
  /** Numbers written as words, with their value. */
  readonly values: Values;
  /** Words and letters that multiply the number before them: "million", "k". Letters count as written. */
  readonly scales: Values;
  readonly percents: WordList;
  readonly points: WordList;
  /** Words of money: "euros". */
  readonly money: WordList;
  /** Behind a number: so many times as much. */
  readonly times: WordList;
  /** What a number of says how large something is: "seat" in "500 seat customers". */
  readonly sizes: WordList;
  /** One of a unit of time, behind a limit: "a". */
  readonly singles: WordList;
  /** What multiplies at the beginning of a title: "double", "halve". */
  readonly multiples: Values;
  /** Units of time, in seconds. */
  readonly time: Values;
  /** Between two numbers that make a share: "out of". */
  readonly ratios: WordList;
  readonly from: WordList;
  readonly to: WordList;
  readonly by: WordList;
  /** What makes the number behind it a limit: "at least", "below". */
  readonly limits: WordList;
  /** What may stand between those and the number: "about". */
  readonly hedges: WordList;
  /** What is numbered rather than counted: "phase", "day", "SOC". */
  readonly numbered: WordList;
  /** What makes a stretch of time of the number behind it: "first", "next". */
  readonly stretches: WordList;
  /** People who are told apart by age: "under" behind one is no limit. */
  readonly people: WordList;
  readonly months: WordList;
  /** Before a number that ends a clause: the hour of a day, as in "before seven". */
  readonly hours: WordList;
  /** Behind a number: the hour of a day. */
  readonly clock: WordList;
  /** What makes one of several: "one", "single". */
  readonly unity: WordList;
  /** What makes a rhythm of the unit behind it: "a", "per". */
  readonly rhythms: WordList;
}

interface PlaceholderWords {
  /** What stands where a number or a decision is still to come. Case counts. */
  readonly signs: WordList;
  /** The same, but the name of something when a word follows: "TODO comments". Case counts. */
  readonly notes: WordList;
  /** A letter behind these is a name: "Model X", "on X". */
  readonly lettered: WordList;
  /** Words that ask for it between brackets: "[insert target]". */
  readonly prompts: WordList;
  /** What stands before a number, beside limits: "for", "in". */
  readonly before: WordList;
  /** What stands behind one: "or more". */
  readonly orMore: WordList;
  /** Verbs that want a number, beside all others that rules know: "fill". */
  readonly verbs: WordList;
  /** What stands for it between brackets: "[target]". */
  readonly blanks: WordList;
}

export interface PayWords {
  /** What people are paid: a salary, compensation. */
  readonly pay: WordList;
  /** What looks like it and is none: "pay grade". */
  readonly exceptions: WordList;
  /** What people are paid beside that: a bonus. */
  readonly extras: WordList;
  /** What a sentence about pay has no reason to name: objectives, key results. */
  readonly objectives: WordList;
  /** What it may name without harm, unless it is a tie: scores, grades. */
  readonly scores: WordList;
  /** Ties that say on what: nothing is tied to a goal when something else is named behind them. */
  readonly openTies: WordList;
  /** What stands for the title's own goal: "this", "it". */
  readonly ownGoals: WordList;
  /** What makes pay hang on them: "depends on", "reflects". */
  readonly ties: WordList;
  /** What does so in a title, where nothing else is spoken of: "if", "goes to". */
  readonly looseTies: WordList;
  /** What others judge by too: a target, a goal. */
  readonly goals: WordList;
  /** Ties so close that a title's own goal is meant: "unlocks". */
  readonly closeTies: WordList;
  /** What leads from a title's goal to what follows from it: "so that", "or". */
  readonly turns: WordList;
  /** What people do with their pay behind such a turn: "receive", "lose". */
  readonly receipts: WordList;
  /** What makes a loss of "no bonus": "below", "unless". */
  readonly conditions: WordList;
  /** What denies all that: "never". */
  readonly denials: WordList;
}

/** The words of a list written as one text: one at each comma. */
export const listed = (text: string): WordList =>
  text.split(',').map((word) => word.trim().replace(/\s+/g, ' '));

const lists = new WeakMap<Values, WordList>();

/** The words of a table as a list, the same list each time. */
export function wordsOf(values: Values): WordList {
  const list = lists.get(values) ?? Object.keys(values);
  lists.set(values, list);
  return list;
}
