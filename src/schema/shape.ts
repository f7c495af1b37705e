import type { z } from 'zod';

/** What a schema accepts at one place, with all alternatives laid over each other. */
export interface Shape {
  /** Kinds of plain value that fit here. */
  readonly accepts: ReadonlySet<'text' | 'number' | 'boolean' | 'null' | 'list' | 'map'>;
  /** Words that fit here, when only certain words do. */
  readonly words: readonly string[];
  /** What stands under each known key; empty unless a map fits. */
  readonly keys: ReadonlyMap<string, Shape>;
  /** What stands under any other key, where keys are free. */
  readonly anyKey: Shape | null;
  /** What stands in each item, where a list fits. */
  readonly item: Shape | null;
  /** Whether it may be left out. */
  readonly isOptional: boolean;
}

type Path = readonly PropertyKey[];
type Definition = z.core.$ZodTypeDef & Record<string, unknown>;

const NOTHING: Shape = {
  accepts: new Set(),
  words: [],
  keys: new Map(),
  anyKey: null,
  item: null,
  isOptional: false,
};

/** Lays the shape of a schema open: what it knows, for messages and for reading YAML's scalars. */
export function shapeOf(schema: z.core.$ZodType): Shape {
  const definition = schema._zod.def as Definition;
  const inner = (key: string): Shape => shapeOf(definition[key] as z.core.$ZodType);
  switch (definition.type) {
    case 'optional':
    case 'default':
    case 'prefault':
      return { ...inner('innerType'), isOptional: true };
    case 'nonoptional':
      return { ...inner('innerType'), isOptional: false };
    case 'nullable':
      return overlay(inner('innerType'), { ...NOTHING, accepts: new Set(['null']) });
    case 'pipe':
      return inner('in');
    case 'union':
      return (definition['options'] as z.core.$ZodType[]).map(shapeOf).reduce(overlay, NOTHING);
    case 'object':
      return {
        ...NOTHING,
        accepts: new Set(['map']),
        keys: new Map(
          Object.entries(definition['shape'] as Record<string, z.core.$ZodType>).map(([key, value]) => [
            key,
            shapeOf(value),
          ]),
        ),
      };
    case 'record':
      return { ...NOTHING, accepts: new Set(['map']), anyKey: inner('valueType') };
    case 'array':
      return { ...NOTHING, accepts: new Set(['list']), item: inner('element') };
    case 'enum':
      return { ...NOTHING, accepts: new Set(['text']), words: Object.keys(definition['entries'] as object) };
    case 'literal': {
      const values = definition['values'] as unknown[];
      if (values.every((value) => typeof value === 'boolean'))
        return { ...NOTHING, accepts: new Set(['boolean']) };
      return { ...NOTHING, accepts: new Set(['text']), words: values.map(String) };
    }
    case 'string':
      return { ...NOTHING, accepts: new Set(['text']) };
    case 'number':
      return { ...NOTHING, accepts: new Set(['number']) };
    case 'boolean':
      return { ...NOTHING, accepts: new Set(['boolean']) };
    default:
      throw new Error(`No author-written field may be of zod's type "${definition.type}".`);
  }
}

function overlay(a: Shape, b: Shape): Shape {
  const keys = new Map(a.keys);
  for (const [key, shape] of b.keys) keys.set(key, overlay(keys.get(key) ?? NOTHING, shape));
  return {
    accepts: new Set([...a.accepts, ...b.accepts]),
    words: [...new Set([...a.words, ...b.words])],
    keys,
    anyKey: a.anyKey ?? b.anyKey,
    item: a.item === null ? b.item : b.item === null ? a.item : overlay(a.item, b.item),
    isOptional: a.isOptional || b.isOptional,
  };
}

/** The shape at a place; null where the schema knows nothing. */
export function shapeAt(shape: Shape, path: Path): Shape | null {
  let here: Shape | null = shape;
  for (const step of path) {
    if (here === null) return null;
    here = typeof step === 'number' ? here.item : (here.keys.get(String(step)) ?? here.anyKey);
  }
  return here;
}

/** Whether a scalar here is text even where it looks like a number: `2026`, `007`, `1e3`, `true`. */
export function wantsText(shape: Shape, path: Path): boolean {
  const accepts = shapeAt(shape, path)?.accepts;
  return accepts !== undefined && accepts.has('text') && !accepts.has('number') && !accepts.has('boolean');
}
