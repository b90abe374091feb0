// Takes each folder that it is told of, and says whether it got it. Ends with the process that it was forked by.
import { lockFolder } from '../../../src/lock-folder.js';

process.on('message', (folder: string) => {
  void lockFolder(folder)
    .then(
      () => 'taken',
      ({ message }: Error) => message,
    )
    .then((outcome) => process.send!(outcome));
});
