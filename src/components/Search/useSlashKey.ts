import {useStorageSlot} from '@docusaurus/theme-common';
import {useState} from 'react';

/** A choice that the browser refuses to keep: it lasts until another document is loaded. */
let unkept: boolean | undefined;

/** Whether `/` opens the search, and how to change that: a key of one character must have its switch everywhere. */
export function useSlashKey(): [isOn: boolean, choose: (isOn: boolean) => void] {
  const [kept, slot] = useStorageSlot('search-slash');
  const [chosen, setChosen] = useState(unkept);
  return [
    chosen ?? kept !== 'off',
    (isOn) => {
      if (isOn) slot.del();
      else slot.set('off');
      const isKept = (slot.get() !== 'off') === isOn;
      unkept = isKept ? undefined : isOn;
      setChosen(unkept);
    },
  ];
}
