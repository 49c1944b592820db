// A photo that could not be sent: one per document, on this device alone, for a day at most.
const Day = 24 * 3600 * 1000;

const open = () => new Promise((done, fail) => {
  const asked = indexedDB.open("unsent", 1);
  asked.onupgradeneeded = () => asked.result.createObjectStore("photos");
  asked.onsuccess = () => done(asked.result);
  asked.onerror = () => fail(asked.error);
});

// Where the browser keeps nothing (private windows), the photo stays in memory only.
async function use(work) {
  try {
    const db = await open();
    return await new Promise((done, fail) => {
      const transaction = db.transaction("photos", "readwrite");
      const request = work(transaction.objectStore("photos"));
      transaction.oncomplete = () => { db.close(); done(request?.result); };
      transaction.onerror = transaction.onabort = () => { db.close(); fail(transaction.error); };
    });
  } catch {
    return undefined;
  }
}

export const keep = (key, photo) => use(store => store.put({ photo, at: Date.now() }, key));

export const forget = key => use(store => store.delete(key));

export async function kept(key) {
  await use(store => {
    store.openCursor().onsuccess = event => {
      const row = event.target.result;
      if (!row) return;
      if (Date.now() - row.value.at > Day) row.delete();
      row.continue();
    };
  });
  return (await use(store => store.get(key)))?.photo;
}
