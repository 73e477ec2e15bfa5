import { UserError } from "@shared/model/host";
import type { Answer, Question, ReadResult } from "./calls";
import { takeApart } from "./parts";
import type { Desk } from "./desk";

/**
 * Answers one question from the desk; what goes wrong becomes a failure with a code, never an exception.
 * A defect of ours is `unexpected`, with its own words in `details` for a bug report.
 */
export async function serve(desk: Desk, question: Question, answer: (answer: Answer) => void): Promise<void> {
  const { id } = question;
  try {
    const output = await desk.answer(question, (stage, done) => answer({ id, kind: "progress", stage, done }));
    if (question.name !== "read") {
      answer({ id, kind: "result", output });
      return;
    }
    const { rest, parts } = takeApart(output as ReadResult);
    for (const part of parts) answer({ id, kind: "part", part });
    answer({ id, kind: "result", output: rest });
  } catch (error) {
    if (error instanceof UserError) {
      // Readers know the bytes, not always the file's name; the sentence needs it.
      const details = { file: desk.fileName(question), ...error.details };
      answer({ id, kind: "failure", code: error.code, details });
      return;
    }
    const reason = error instanceof Error ? error.message : String(error);
    answer({ id, kind: "failure", code: "unexpected", details: { reason } });
  }
}
