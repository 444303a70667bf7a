import drawn from '@generated/bookable-entities/default/entities.json';
import type {Box, Drawing, End, Line} from '@site/plugins/bookable-entities/draw';
import type {Entity, EntityField, Relation} from '@site/plugins/bookable-entities/read';
import clsx from 'clsx';
import {Fragment, type ReactNode} from 'react';
import WideTable from '../WideTable';
import {factsOf} from './meaning';
import styles from './page.module.css';

/** The entities of Bookable as boxes with their fields, and lines for what connects them. `EntityTables` says the same in words. */
export function EntityDiagram(): ReactNode {
  return (
    <figure className={styles.figure}>
      <Picture drawing={drawn.wide} className={styles.wide} />
      <Picture drawing={drawn.narrow} className={styles.narrow} />
      <figcaption>
        What Bookable keeps. A line ends in a bar where there is one row, in a fork where there can
        be many. The tables below say the same.
      </figcaption>
    </figure>
  );
}

/** What connects the entities, as sentences, and a table of the fields of each. */
export function EntityTables(): ReactNode {
  return (
    <>
      <ul>
        {drawn.relations.map((relation) => (
          <li key={`${relation.many}.${relation.field}`} data-relation={pairOf(relation)}>
            {sentenceOf(relation)}
          </li>
        ))}
      </ul>
      {drawn.entities.map((entity) => (
        <EntityTable key={entity.name} entity={entity} />
      ))}
    </>
  );
}

function EntityTable({entity: {name, table, fields, rules}}: {entity: Entity}): ReactNode {
  return (
    <WideTable>
      <caption className={styles.caption}>
        <strong>{name}</strong>, in the database the table <code>{table}</code>
        {rules.map((rule) => (
          <Fragment key={rule}>
            {', '}
            <code>{rule}</code>
          </Fragment>
        ))}
      </caption>
      <thead>
        <tr>
          <th scope="col">Field and type</th>
          <th scope="col">Meaning</th>
        </tr>
      </thead>
      <tbody>
        {fields.map((field) => (
          <tr key={field.name}>
            <th scope="row" className={styles.rowHeader}>
              <code>{field.name}</code> {field.type}
            </th>
            <td>
              <Facts field={field} />
            </td>
          </tr>
        ))}
      </tbody>
    </WideTable>
  );
}

function Facts({field}: {field: EntityField}): ReactNode {
  const facts = factsOf(field);
  return facts.length > 0
    ? facts.map(({text, isCode}, index) => (
        <Fragment key={text}>
          {index > 0 && '; '}
          {isCode ? <code>{text}</code> : text}
        </Fragment>
      ))
    : '–';
}

function sentenceOf({one, many, field, isOptional, isUnique}: Relation): ReactNode {
  return (
    <>
      Each {many} belongs to {isOptional ? 'one' : 'exactly one'} {one}
      {isOptional && ', or to none'} (<code>{field}</code>);{' '}
      {isUnique ? `a ${one} has at most one ${many}.` : `a ${one} has any number of ${many} rows.`}
    </>
  );
}

const pairOf = ({one, many, field}: Relation) => `${many}.${field} ${one}`;

function Picture({drawing, className}: {drawing: Drawing; className?: string}): ReactNode {
  const {width, height, boxes, lines} = drawing;
  return (
    <svg
      className={clsx(styles.picture, className)}
      viewBox={`0 0 ${width} ${height}`}
      width={width}
      height={height}
      aria-hidden="true"
    >
      {lines.map((line) => (
        <Connection key={line.relation.many + line.relation.field} line={line} />
      ))}
      {boxes.map((box) => (
        <EntityBox key={box.entity} box={box} />
      ))}
    </svg>
  );
}

function EntityBox({box: {entity, x, y, width, height, head, rows}}: {box: Box}): ReactNode {
  return (
    <g data-entity={entity}>
      <rect className={styles.box} x={x} y={y} width={width} height={height} rx="6" />
      <path className={styles.rule} d={`M${x} ${y + head}h${width}`} />
      <text className={styles.name} x={x + 14} y={y + head / 2}>
        {entity}
      </text>
      {rows.map((row) => (
        <Fragment key={row.name}>
          <text className={styles.field} x={x + 14} y={row.y}>
            {row.name}
          </text>
          <text className={styles.type} x={x + width - 14} y={row.y}>
            {row.type}
          </text>
        </Fragment>
      ))}
    </g>
  );
}

function Connection({line: {relation, path, one, many}}: {line: Line}): ReactNode {
  return (
    <g className={styles.line} data-relation={pairOf(relation)}>
      <path d={path} />
      <path d={relation.isOptional ? oneOrNone(one) : exactlyOne(one)} />
      <path d={relation.isUnique ? exactlyOne(many) : fork(many)} />
    </g>
  );
}

const exactlyOne = ({x, y, side}: End) => `M${x + side * 9} ${y - 6}v12`;
const oneOrNone = (end: End) =>
  `${exactlyOne(end)}M${end.x + end.side * 13} ${end.y}a4 4 0 1 0 ${end.side * 8} 0a4 4 0 1 0 ${-end.side * 8} 0`;
const fork = ({x, y, side}: End) => `M${x} ${y - 6}L${x + side * 12} ${y}L${x} ${y + 6}`;
