import type {ReactNode} from 'react';
import Diagram from '..';
import {checkLanes, layOutLanes, lanesInWords, type LanesData} from './lanes';

/**
 * What runs when, in lanes over time, and so what overlaps.
 *
 * @throws when the data can't be drawn; the message says what would be right.
 */
export default function Lanes(data: LanesData): ReactNode {
  checkLanes(data);
  return (
    <Diagram
      title={data.title}
      draw={(width) => layOutLanes(data, width)}
      words={lanesInWords(data)}
    />
  );
}
