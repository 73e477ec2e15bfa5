import type { Question } from "./calls";
import { createDesk } from "./desk";
import { serve } from "./serve";
import { tools } from "./tools";

/** The worker's side of the door: questions in, answers out, one after the other. */
const desk = createDesk(tools);
let queue: Promise<void> = Promise.resolve();

self.onmessage = (event: MessageEvent<Question>) => {
  queue = queue.then(() => serve(desk, event.data, (answer) => self.postMessage(answer)));
};
