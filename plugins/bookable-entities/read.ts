import {getSchema, type Attribute, type Enum, type Field, type Model} from '@mrleebo/prisma-ast';

/** One kind of thing that Bookable keeps: a model of the schema, a table of the database. */
export type Entity = {
  name: string;
  table: string;
  fields: readonly EntityField[];
  /** What holds for several fields together, as the schema has it: `@@index([roomId, startsAt])`. */
  rules: readonly string[];
};

/** A field that is a column; one that only leads to another entity is part of a relation. */
export type EntityField = {
  name: string;
  column: string;
  /** With `?` where it may be empty. */
  type: string;
  /** The names that its enum allows. */
  values: readonly string[];
  /** The attributes as the schema has them: `@unique`. The column’s name is not repeated. */
  attributes: readonly string[];
  /** The entity that it names a row of. */
  refersTo?: string;
};

/** Each row of `many` names one row of `one` in the field `field`. */
export type Relation = {
  one: string;
  many: string;
  field: string;
  /** Whether a row may name none. */
  isOptional: boolean;
  /** Whether no two rows may name the same one. */
  isUnique: boolean;
};

/** The entities in the order of the schema, and what connects them. */
export type Entities = {entities: readonly Entity[]; relations: readonly Relation[]};

/** The schema, from the root of the repository: Bookable as it is after the last stage that has a checkpoint. */
export const schemaFile = 'samples/bookable/data/schema.prisma';

type AnyAttribute = Pick<Attribute, 'name' | 'group' | 'args'>;
type Value = NonNullable<Attribute['args']>[number]['value'];

/** @throws when the schema has no model, or a relation that would be missing from the drawing */
export function readEntities(schema: string): Entities {
  const {list} = getSchema(schema);
  const enums = list.filter((block): block is Enum => block.type === 'enum');
  const models = list.filter((block): block is Model => block.type === 'model');
  if (models.length === 0) throw new Error(`There is no model in ${schemaFile}.`);

  const modelOf = (field: Field) => models.find(({name}) => name === field.fieldType);
  const relations = models.flatMap((many) =>
    fieldsOf(many).flatMap((field): Relation[] => {
      const one = modelOf(field);
      const key = keyOf(field);
      if (!one || !key) return [];
      const keyField = fieldsOf(many).find(({name}) => name === key);
      return [
        {
          one: one.name,
          many: many.name,
          field: key,
          isOptional: field.optional ?? false,
          isUnique: attributesOf(keyField).some(({name}) => name === 'unique' || name === 'id'),
        },
      ];
    }),
  );
  for (const model of models) {
    for (const field of fieldsOf(model)) {
      const other = modelOf(field)?.name;
      const ends = [model.name, other].sort().join();
      if (!other || relations.some(({one, many}) => [one, many].sort().join() === ends)) continue;
      throw new Error(
        `${schemaFile}: ${model.name}.${field.name} leads to ${other}, but neither of the two has @relation(fields: …). Give the relation a model of its own.`,
      );
    }
  }

  const entities = models.map((model): Entity => {
    const blockAttributes = model.properties.filter((property) => property.type === 'attribute');
    return {
      name: model.name,
      table: mappedName(blockAttributes) ?? model.name,
      rules: blockAttributes.filter(isTold).map((attribute) => `@@${textOf(attribute)}`),
      fields: fieldsOf(model)
        .filter((field) => !modelOf(field))
        .map((field): EntityField => {
          const isKey = (each: Relation) => each.many === model.name && each.field === field.name;
          const refersTo = relations.find(isKey)?.one;
          const type = valueText(field.fieldType);
          const names = enums.find(({name}) => name === type)?.enumerators ?? [];
          return {
            name: field.name,
            column: mappedName(attributesOf(field)) ?? field.name,
            type: type + (field.array ? '[]' : '') + (field.optional ? '?' : ''),
            values: names.flatMap((each) => (each.type === 'enumerator' ? [each.name] : [])),
            attributes: attributesOf(field)
              .filter(isTold)
              .map((attribute) => `@${textOf(attribute)}`),
            ...(refersTo && {refersTo}),
          };
        }),
    };
  });
  return {entities, relations};
}

function fieldsOf(model: Model): Field[] {
  return model.properties.filter((property): property is Field => property.type === 'field');
}

function attributesOf(field: Field | undefined): readonly AnyAttribute[] {
  return field?.attributes ?? [];
}

/** The name in the database has a place of its own. */
function isTold({name}: AnyAttribute): boolean {
  return name !== 'map';
}

/** `starts_at` in `@map("starts_at")`. */
function mappedName(attributes: readonly AnyAttribute[]): string | undefined {
  const value = attributes.find(({name}) => name === 'map')?.args?.[0]?.value;
  return typeof value === 'string' ? value.replaceAll('"', '') : undefined;
}

/** The field that names the other row: `roomId` in `@relation(fields: [roomId], references: [id])`. */
function keyOf(field: Field): string | undefined {
  const relation = attributesOf(field).find(({name}) => name === 'relation');
  const values = (relation?.args ?? []).map(({value}) => value);
  for (const value of values) {
    if (typeof value !== 'object' || Array.isArray(value)) continue;
    if (value.type !== 'keyValue' || value.key !== 'fields') continue;
    if (typeof value.value === 'object' && 'args' in value.value) return value.value.args[0];
  }
  return undefined;
}

/** An attribute as the schema has it, without its sign: `db.VarChar(80)`. */
function textOf({group, name, args}: AnyAttribute): string {
  const values = (args ?? []).map(({value}) => valueText(value)).join(', ');
  return `${group ? `${group}.` : ''}${name}${args ? `(${values})` : ''}`;
}

function valueText(value: Value): string {
  if (Array.isArray(value)) return `[${value.map(valueText).join(', ')}]`;
  if (typeof value !== 'object') return String(value);
  switch (value.type) {
    case 'array':
      return `[${value.args.join(', ')}]`;
    case 'keyValue':
      return `${value.key}: ${valueText(value.value)}`;
    case 'function':
      return `${value.name}(${(value.params ?? []).map(valueText).join(', ')})`;
  }
}
