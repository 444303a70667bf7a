import type {ReactNode} from 'react';
import Diagram from '..';
import {checkSequence, layOutSequence, sequenceInWords, type SequenceData} from './sequence';

/**
 * Who says what to whom, one step after the other: time runs downward.
 *
 * @throws when the data can't be drawn; the message says what would be right.
 */
export default function Sequence(data: SequenceData): ReactNode {
  checkSequence(data);
  return (
    <Diagram
      title={data.title}
      draw={(width) => layOutSequence(data, width)}
      words={sequenceInWords(data)}
    />
  );
}
