import type {EntityField} from '../../../plugins/bookable-entities/read';

/** What an attribute of a schema says, in plain words; first comes the pattern that is the more exact. */
const words: readonly (readonly [pattern: RegExp, words: string])[] = [
  [/^@id$/, 'tells the row from all others'],
  [/^@unique$/, 'no two rows have the same'],
  [/^@default\(autoincrement\(\)\)$/, 'numbered by the database'],
  [/^@default\(now\(\)\)$/, 'the time at which the row is added, unless given'],
  [/^@default\((.+)\)$/, '$1, unless given'],
  [/^@updatedAt$/, 'the time of the last change'],
  [/^@db\.VarChar\((\d+)\)$/, 'at most $1 characters'],
  [/^@db\.Timestamptz\(.*\)$/, 'one moment, the same in every time zone'],
];

/** A fact about a field: in plain words, or, where there are none, as the schema has it. */
export type Fact = {text: string; isCode: boolean};

/** Everything that the schema says of a field beside its name and type. */
export function factsOf({
  name,
  column,
  attributes,
  values,
  refersTo,
}: EntityField): readonly Fact[] {
  const inWords = (text: string): Fact => ({text, isCode: false});
  return [
    ...(refersTo ? [inWords(`the ${refersTo} it belongs to`)] : []),
    ...(values.length > 0 ? [inWords(values.join(' or '))] : []),
    ...attributes.map((attribute): Fact => {
      const known = words.find(([pattern]) => pattern.test(attribute));
      return known
        ? inWords(attribute.replace(known[0], known[1]))
        : {text: attribute, isCode: true};
    }),
    ...(column === name ? [] : [inWords(`in the database ${column}`)]),
  ];
}
