async function book() {
  throw 'The room is taken.';
}

book();
