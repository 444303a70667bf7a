/** Asks Bookable ten times at once for the same room at the same time, and prints what it answered. */
const bookable = `http://localhost:${process.env.PORT ?? 3000}`;

async function post(path: string, body: object): Promise<string> {
  const headers = {'content-type': 'application/json'};
  const response = await fetch(bookable + path, {
    method: 'POST',
    headers,
    body: JSON.stringify(body),
  });
  const {detail = response.statusText} = (await response.json()) as {detail?: string};
  return `${response.status} ${detail}`;
}

// On an empty database it is room 1; later the name is taken, and nothing changes.
await post('/rooms', {name: 'Banda', capacity: 8});

// #region ten-at-once
const planning = {
  roomId: 1,
  title: 'Planning',
  attendees: 4,
  startsAt: '2030-01-07T09:00:00Z',
  endsAt: '2030-01-07T10:00:00Z',
};
// All ten are on their way before the first answer is awaited.
const ten = Array.from({length: 10});
const requests = ten.map(() => post('/bookings', planning));
const answers = await Promise.all(requests);
// #endregion ten-at-once

for (const answer of [...new Set(answers)].sort()) {
  console.log(`${answers.filter((each) => each === answer).length} × ${answer}`);
}

export {};
