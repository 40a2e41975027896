// Reads again what another tab stored: once at a time, and once more when news came meanwhile.

export interface Follower {
  look(): void;
  /** Resolves when no reading is under way. */
  finished(): Promise<unknown>;
}

export function follower<T>(options: {
  active: () => boolean;
  read: () => Promise<T>;
  show: (news: T) => void;
}): Follower {
  let running: Promise<void> | null = null;
  let again = false;

  async function run() {
    while (again && options.active()) {
      again = false;
      const news = await options.read();
      if (options.active()) options.show(news);
    }
  }

  return {
    look() {
      again = true;
      running ??= run().finally(() => {
        running = null;
      });
    },
    finished: async () => running,
  };
}
