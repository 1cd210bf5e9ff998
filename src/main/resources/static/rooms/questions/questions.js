/** The questions: all of them, or one with its form and its answer. */

import { ask } from "/page/api.js";
import { showList, showUnknown } from "/rooms/questions/list.js";
import { showQuestion } from "/rooms/questions/question.js";

export async function show(place, address, signal) {
  const questions = await ask("/api/questions", {}, { signal });
  const [id] = address.path;
  if (!id) {
    return showList(place, questions, address);
  }
  const question = questions.find((one) => one.id === id);
  return question ? showQuestion(place, question, questions, address, signal) : showUnknown(place, id, questions);
}
